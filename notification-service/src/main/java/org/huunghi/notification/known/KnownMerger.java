package org.huunghi.notification.known;

import java.util.Objects;

/**
 * That a partner went into another one, for good.
 *
 * @param partner id of the one that is no more
 * @param survivor id of the other
 */
public record KnownMerger(String partner, String survivor) {

    public KnownMerger {
        Objects.requireNonNull(partner, "partner");
        Objects.requireNonNull(survivor, "survivor");
    }
}
