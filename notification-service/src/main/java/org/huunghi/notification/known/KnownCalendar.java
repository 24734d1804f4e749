package org.huunghi.notification.known;

import java.time.LocalDate;
import java.util.Set;

/** The days off of a year, and the weekend days that are worked instead. */
public record KnownCalendar(String year, Set<LocalDate> daysOff, Set<LocalDate> workedDays) {

    public KnownCalendar {
        daysOff = daysOff == null ? Set.of() : Set.copyOf(daysOff);
        workedDays = workedDays == null ? Set.of() : Set.copyOf(workedDays);
    }
}
