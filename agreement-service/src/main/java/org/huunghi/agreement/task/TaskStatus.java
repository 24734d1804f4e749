package org.huunghi.agreement.task;

import java.util.EnumSet;
import java.util.Set;

/** Where a task stands. Whether it is late is not a status but follows from its deadline and the clock. */
public enum TaskStatus {
    DRAFT,
    ASSIGNED,
    ACCEPTED,
    IN_PROGRESS,
    /** An obstacle holds it up. */
    BLOCKED,
    /** The obstacle is beyond the lead's authority and lies with the People's Committee. */
    ESCALATED,
    /** The result waits for the People's Committee's office. */
    SUBMITTED,
    COMPLETED,
    CANCELLED,
    /** Went into another task. */
    MERGED,
    /** Was given to other leads as a new task. */
    REASSIGNED;

    private static final Set<TaskStatus> WITH_LEADS = EnumSet.of(ASSIGNED, ACCEPTED, IN_PROGRESS, BLOCKED, ESCALATED);

    /** The leads still owe the result, so the deadline runs. */
    public boolean isWithLeads() {
        return WITH_LEADS.contains(this);
    }

    /** Nothing can happen to it any more. */
    public boolean isFinal() {
        return compareTo(COMPLETED) >= 0;
    }
}
