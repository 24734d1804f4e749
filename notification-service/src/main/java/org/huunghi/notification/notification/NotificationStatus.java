package org.huunghi.notification.notification;

/** Where a message stands. */
public enum NotificationStatus {
    /** Waits for its day; who is told is decided then. */
    SCHEDULED,
    /** Waits for its turn or for the provider. */
    PENDING,
    /** An instance has it in hand, until its lease runs out. */
    SENDING,
    /** The provider took it. */
    SENT,
    /** The provider says that it arrived. */
    DELIVERED,
    /** It cannot arrive. */
    FAILED,
    /** It was no longer worth sending. */
    EXPIRED,
    /** What it would have told is no longer so, or its recipient does not want to be told. */
    CANCELLED,
    /** The unit has nobody to tell: somebody must look at it. */
    UNROUTED,
    /** Somebody else is told, or somebody has been found at last, by a notification of their own. */
    ROUTED;

    /** Waits for this service to do something. */
    boolean isQueued() {
        return this == SCHEDULED || this == PENDING || this == SENDING;
    }
}
