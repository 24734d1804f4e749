package org.huunghi.agreement.task;

import java.time.Instant;

/** A threshold of a deadline that has been told. It is told once per deadline; when the deadline moves, once again. */
public record Alarm(Threshold threshold, Instant dueAt) {

    /** What about a deadline is worth telling. */
    public enum Threshold {
        OVERDUE
    }
}
