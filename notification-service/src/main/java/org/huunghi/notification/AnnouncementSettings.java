package org.huunghi.notification;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How announcements are sent.
 *
 * @param limit recipients up to which nobody else need approve one
 * @param batch officers whose messages are queued at once
 * @param look how often it is looked for one to send
 */
@ConfigurationProperties("huunghi.announcements")
record AnnouncementSettings(int limit, int batch, Duration look) {}
