package org.huunghi.notification.notification;

import java.time.Instant;

/**
 * One of the messages that a recipient may be sent within an hour. No two messages have the same.
 *
 * @param window when the hour starts
 * @param number from 1
 */
public record Turn(String recipient, Instant window, int number) {

    /** As text, which sorts the turns of a recipient. */
    public String key() {
        return prefix(recipient, window) + "%05d".formatted(number);
    }

    /** What the keys of all turns of this hour start with. */
    public static String prefix(String recipient, Instant window) {
        return recipient + '|' + "%013d".formatted(window.toEpochMilli()) + '|';
    }

    /** The number in a key. */
    public static int number(String key) {
        return Integer.parseInt(key.substring(key.lastIndexOf('|') + 1));
    }
}
