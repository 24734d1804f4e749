package org.huunghi.notification.notification.delivery;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The mail relay.
 *
 * @param username empty when the relay asks for none
 * @param starttls whether a connection that the relay does not encrypt is refused
 * @param from the sender's address
 * @param fromName the sender's name
 * @param returnPath address to which emails come back, empty for the sender's
 * @param timeout for connecting and for each answer
 * @param connections kept open at most, hence messages under way at once
 * @param rate messages a second at most, 0 for any number
 */
@ConfigurationProperties("huunghi.smtp")
record SmtpSettings(
        String host,
        int port,
        String username,
        String password,
        boolean starttls,
        String from,
        String fromName,
        String returnPath,
        Duration timeout,
        int connections,
        int rate) {}
