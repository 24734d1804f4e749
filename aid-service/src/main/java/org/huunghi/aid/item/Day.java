package org.huunghi.aid.item;

import java.time.LocalDate;

/** The day that a step is dated, seen from the day on which it is entered. */
record Day(LocalDate on, LocalDate today) {

    /** Dated today unless the caller knows better. */
    static Day of(LocalDate on, LocalDate today) {
        return new Day(on == null ? today : on, today);
    }

    boolean isInFuture() {
        return on.isAfter(today);
    }
}
