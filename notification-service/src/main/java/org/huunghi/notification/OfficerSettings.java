package org.huunghi.notification;

import org.huunghi.notification.officer.Verification;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How officers' entries are kept.
 *
 * @param code how codes for contact points are issued
 */
@ConfigurationProperties("huunghi.officers")
record OfficerSettings(Verification.Rules code) {}
