package org.huunghi.notification;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.io.Resource;

/**
 * How records are removed in time.
 *
 * @param rules file that says how long what is kept
 * @param batch records removed at once
 * @param look how often it is looked for some
 */
@ConfigurationProperties("huunghi.retention")
record RetentionSettings(Resource rules, int batch, Duration look) {}
