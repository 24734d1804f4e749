package org.huunghi.agreement.task;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Which tasks are counted. What is {@code null} does not narrow it; tasks that do not count, or no longer, never do.
 *
 * @param accountable code of the unit that answers for the task
 * @param from first day on which the directive was issued
 * @param to last such day
 * @param timeliness the class they are in at {@code now}
 * @param late of the overdue ones, how many days they are late
 * @param heldUp only those that a coordinator has kept waiting beyond its time
 */
public record TaskCount(
        String accountable,
        String field,
        String pillar,
        LocalDate from,
        LocalDate to,
        Timeliness timeliness,
        DaysLate late,
        boolean heldUp,
        Instant now,
        Instant soonUntil) {

    /** By what they are told apart. */
    public enum By {
        UNIT,
        FIELD,
        PILLAR
    }

    /**
     * @param most {@code null} without an end
     */
    public record DaysLate(int least, Integer most) {}

    TaskCount only(Timeliness wanted) {
        return new TaskCount(accountable, field, pillar, from, to, wanted, null, heldUp, now, soonUntil);
    }

    TaskCount late(DaysLate days) {
        return new TaskCount(accountable, field, pillar, from, to, Timeliness.OVERDUE, days, heldUp, now, soonUntil);
    }

    TaskCount keptWaiting() {
        return new TaskCount(accountable, field, pillar, from, to, timeliness, late, true, now, soonUntil);
    }
}
