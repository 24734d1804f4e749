package org.huunghi.agreement.task;

/** The classes the Government counts tasks by. Computed from the deadline and the clock, never stored. */
public enum Timeliness {
    NO_DEADLINE,
    NOT_DUE,
    DUE_SOON,
    OVERDUE,
    DONE_ON_TIME,
    DONE_LATE
}
