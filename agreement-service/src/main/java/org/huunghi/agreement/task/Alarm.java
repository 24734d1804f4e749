package org.huunghi.agreement.task;

import java.time.Instant;

/**
 * The latest that has been told about a deadline, of its kind. When the deadline moves, its alarms begin anew.
 *
 * @param threshold working days left of a warning, days late of anything else
 */
public record Alarm(Kind kind, int threshold, Instant dueAt) {

    /** What about a deadline is worth telling. */
    public enum Kind {
        DUE_SOON,
        OVERDUE,
        REMINDER,
        CRITICAL
    }
}
