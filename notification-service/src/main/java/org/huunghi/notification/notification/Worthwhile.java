package org.huunghi.notification.notification;

import java.time.Duration;
import org.huunghi.notification.officer.Channel;

/** How long after the event a message is still worth sending. */
public record Worthwhile(Duration email, Duration sms) {

    Duration on(Channel channel) {
        return switch (channel) {
            case EMAIL -> email;
            case SMS -> sms;
        };
    }
}
