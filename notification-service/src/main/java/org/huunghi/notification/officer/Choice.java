package org.huunghi.notification.officer;

/** How an officer wants to learn of something. */
public enum Choice {
    IMMEDIATE,
    /** With the others of the day, in one email. */
    DIGEST,
    NONE
}
