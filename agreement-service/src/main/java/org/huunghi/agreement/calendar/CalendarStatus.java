package org.huunghi.agreement.calendar;

/** Where the calendar of a year stands. */
public enum CalendarStatus {
    /** Computed, and nobody has been told. */
    DRAFT,
    /** Everybody counts by it. */
    PUBLISHED,
    /** An override waits for its confirmation; nobody counts by it yet. */
    PROPOSED,
    /** The override is in force and the open deadlines follow it. */
    MOVING
}
