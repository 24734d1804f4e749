package org.huunghi.partner.unit;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What a unit was called.
 *
 * @param until the last day under this name
 */
public record FormerName(Text name, LocalDate until) {

    public FormerName {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(until, "until");
    }
}
