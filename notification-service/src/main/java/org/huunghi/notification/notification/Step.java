package org.huunghi.notification.notification;

import java.time.Instant;

/**
 * One line of a notification's timeline.
 *
 * @param what the event's name
 * @param detail a code, for example of the failure, or {@code null}; never contact data
 */
public record Step(Instant at, String what, String detail) {}
