package org.huunghi.notification.notification.delivery;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * A second mail relay, for when the first is away; what is not said here is as with the first.
 *
 * @param host empty for none
 * @param rate messages a second at most, 0 for any number
 */
@ConfigurationProperties("huunghi.smtp-second")
record SecondSmtpSettings(String host, int port, String username, String password, boolean starttls, int rate) {

    boolean isThere() {
        return !host.isEmpty();
    }

    SmtpSettings after(SmtpSettings first) {
        return new SmtpSettings(
                host,
                port,
                username,
                password,
                starttls,
                first.from(),
                first.fromName(),
                first.returnPath(),
                first.timeout(),
                first.connections(),
                rate);
    }
}
