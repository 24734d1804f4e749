package org.huunghi.agreement.agreement;

/** How far a commitment has come. */
public enum CommitmentStatus {
    PLANNED,
    IN_PROGRESS,
    DELIVERED,
    NOT_DELIVERED,
    /** Both sides no longer expect it, so it does not count. */
    WAIVED;

    public boolean isOpen() {
        return this == PLANNED || this == IN_PROGRESS;
    }
}
