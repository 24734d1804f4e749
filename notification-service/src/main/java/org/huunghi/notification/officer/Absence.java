package org.huunghi.notification.officer;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Days on which an officer is away.
 *
 * @param until the last of them
 * @param deputy id of the officer who is told instead, {@code null} when nobody was named
 */
public record Absence(LocalDate from, LocalDate until, String deputy) {

    public Absence {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("an absence does not end before it starts");
        }
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
