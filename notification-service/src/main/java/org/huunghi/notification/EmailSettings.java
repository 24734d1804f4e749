package org.huunghi.notification;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What emails lead to.
 *
 * @param site address of the platform as its users reach it, empty when there is none: no links then
 * @param record address of a record, with {@code {collection}} and {@code {id}}, empty for the one in the API
 * @param optOut how long the link that turns a kind of message off is good
 */
@ConfigurationProperties("huunghi.email")
record EmailSettings(String site, String record, Duration optOut) {}
