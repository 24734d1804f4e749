package org.huunghi.notification.notification;

/** Where a message stands. */
public enum NotificationStatus {
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
    /** The unit has nobody to tell: somebody must look at it. */
    UNROUTED,
    /** Was unrouted; somebody has been found and has a notification of their own. */
    ROUTED;

    /** Waits for this service to do something. */
    boolean isQueued() {
        return this == PENDING || this == SENDING;
    }
}
