package org.huunghi.notification.notification;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.huunghi.notification.officer.Channel;

/**
 * A notification's natural id: made of event, recipient and channel, so that an event read again names the very same
 * notification instead of making a second one.
 */
final class NotificationId {

    private static final int BYTES = 16;

    private NotificationId() {}

    static String of(String event, String recipient, Channel channel) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", event, recipient, channel.name()).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
