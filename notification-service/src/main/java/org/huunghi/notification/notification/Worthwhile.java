package org.huunghi.notification.notification;

import java.time.Duration;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.template.Occasion;

/**
 * How long after the event a message is still worth sending.
 *
 * @param code one that carries a code, on any channel: no longer than the code is good
 */
public record Worthwhile(Duration email, Duration sms, Duration code) {

    Duration of(Occasion occasion, Channel channel) {
        if (occasion == Occasion.CONTACT_CODE) {
            return code;
        }
        return switch (channel) {
            case EMAIL -> email;
            case SMS -> sms;
        };
    }
}
