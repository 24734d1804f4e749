package org.huunghi.agreement.task;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * A deadline. Without a time it ends with its day, at 24:00 in Vietnam.
 *
 * @param time to the second, {@code null} for the end of the day
 */
public record Due(LocalDate date, LocalTime time) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    public Due {
        Objects.requireNonNull(date, "date");
        time = time == null ? null : time.truncatedTo(ChronoUnit.SECONDS);
    }

    public static Due on(LocalDate date) {
        return new Due(date, null);
    }

    /** The day that a moment falls on, in Vietnam. */
    static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** The first instant that is too late. */
    public Instant end() {
        var end = time == null ? date.plusDays(1).atStartOfDay() : date.atTime(time);
        return end.atZone(ZONE).toInstant();
    }

    /** A document carries a date and no time, so one of the last day is in time. */
    public boolean isMetOn(LocalDate done) {
        return !done.isAfter(date);
    }

    /** Days late of something done then, 0 in time. */
    public long daysLateOn(LocalDate done) {
        return Math.max(0, ChronoUnit.DAYS.between(date, done));
    }

    /** Which day of being late this is, from 1. */
    public long daysLateAt(Instant now) {
        return ChronoUnit.DAYS.between(end(), now) + 1;
    }
}
