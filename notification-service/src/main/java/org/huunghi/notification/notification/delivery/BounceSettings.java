package org.huunghi.notification.notification.delivery;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The mailbox to which emails come back.
 *
 * @param protocol {@code imaps} or {@code imap}
 * @param host empty for none; emails that come back are not noticed then
 * @param every how often it is looked into
 * @param timeout for connecting and for each answer
 */
@ConfigurationProperties("huunghi.bounces")
record BounceSettings(
        String protocol, String host, int port, String username, String password, Duration every, Duration timeout) {

    boolean isThere() {
        return !host.isEmpty();
    }
}
