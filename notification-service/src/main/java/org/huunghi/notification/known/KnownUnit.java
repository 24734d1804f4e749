package org.huunghi.notification.known;

import java.util.Objects;

/**
 * A unit of ours, as its owner last told.
 *
 * @param code the unit's id
 * @param name in Vietnamese
 * @param successor code of the unit that it was merged into, or {@code null}
 */
public record KnownUnit(String code, String name, String successor) {

    public KnownUnit {
        Objects.requireNonNull(code, "code");
    }
}
