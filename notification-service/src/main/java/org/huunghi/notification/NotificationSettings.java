package org.huunghi.notification;

import java.time.Duration;
import org.huunghi.notification.notification.RetryPlan;
import org.huunghi.notification.notification.Worthwhile;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long messages are tried, and how often.
 *
 * @param worthwhile how long after its event a message is still worth sending
 * @param lease how long an instance may have a message in hand; longer than a provider may take to answer
 */
@ConfigurationProperties("huunghi.notification")
record NotificationSettings(Worthwhile worthwhile, RetryPlan retry, Duration lease) {}
