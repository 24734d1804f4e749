package org.huunghi.notification.officer;

/** Whether an officer is in service. */
public enum OfficerStatus {
    ACTIVE,
    /** Left or on long leave: is told nothing. */
    INACTIVE
}
