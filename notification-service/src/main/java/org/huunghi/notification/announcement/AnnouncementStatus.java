package org.huunghi.notification.announcement;

/** Where an announcement stands. */
public enum AnnouncementStatus {
    DRAFT,
    /** Goes to so many that a second person must approve it. */
    SUBMITTED,
    /** Its messages are being queued. */
    SENDING,
    /** All its messages are queued. */
    SENT,
    /** Called off; what had been queued goes out. */
    WITHDRAWN
}
