package org.huunghi.agreement.feed;

/** Where a feed stands. */
public enum FeedStatus {
    ACTIVE,
    /** Its address leads nowhere any more. */
    REVOKED
}
