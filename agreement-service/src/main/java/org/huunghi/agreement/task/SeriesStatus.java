package org.huunghi.agreement.task;

/** Whether a series goes on. */
public enum SeriesStatus {
    ACTIVE,
    ENDED
}
