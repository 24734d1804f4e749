package org.huunghi.agreement.calendar;

import java.time.LocalDate;

/** How a period is counted: the first day never, and rolled to the next working day where the rule says so. */
record Counting(int duration, LegalRule.Unit unit, boolean rolling) {

    static Counting of(LegalRule rule) {
        return new Counting(rule.duration(), rule.unit(), rule.rolling());
    }

    LocalDate end(LocalDate start, WorkingDays days) {
        return switch (unit) {
            case WORKING -> days.plus(start, duration);
            case CALENDAR -> rolling ? days.onOrAfter(lastCounted(start)) : lastCounted(start);
        };
    }

    /** Whether the day, which lies after the start, is one of those that are counted. */
    boolean counts(LocalDate day, LocalDate start, WorkingDays days) {
        return switch (unit) {
            case WORKING -> days.isWorking(day);
            case CALENDAR -> !day.isAfter(lastCounted(start));
        };
    }

    private LocalDate lastCounted(LocalDate start) {
        return start.plusDays(duration);
    }
}
