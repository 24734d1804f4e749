package org.huunghi.notification;

import java.time.Duration;
import org.huunghi.notification.notification.Hours;
import org.huunghi.notification.notification.RetryPlan;
import org.huunghi.notification.notification.Worthwhile;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long messages are tried, and how often.
 *
 * @param worthwhile how long after its event a message is still worth sending
 * @param lease how long an instance may have a message in hand; longer than a provider may take to answer
 * @param hours when officers are left alone
 * @param burst within what time several messages about one thing come as one
 * @param perRecipient how many messages that do not press somebody is sent
 * @param onTime how often it is looked for what was scheduled
 */
@ConfigurationProperties("huunghi.notification")
record NotificationSettings(
        Worthwhile worthwhile,
        RetryPlan retry,
        Duration lease,
        Hours.Rest hours,
        Duration burst,
        Limit perRecipient,
        Duration onTime) {

    record Limit(int messages, Duration within) {}
}
