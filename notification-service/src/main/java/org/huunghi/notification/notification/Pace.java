package org.huunghi.notification.notification;

/** How much an event presses. */
enum Pace {
    /** At once, whatever the hour and whatever the officer wishes. */
    URGENT,
    /** At once, but not in quiet hours and on days off; never gathered with others. */
    PROMPT,
    /** As prompt, but several about one thing within a short time come as one, and not too many in an hour. */
    NORMAL,
    /** With the others of the day, in the morning of the next working day. */
    DIGEST
}
