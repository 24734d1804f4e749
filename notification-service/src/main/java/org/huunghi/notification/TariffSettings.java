package org.huunghi.notification;

import java.math.BigDecimal;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What is paid for messages.
 *
 * @param smsPart price of one part of an SMS
 * @param currency ISO 4217
 */
@ConfigurationProperties("huunghi.tariff")
record TariffSettings(BigDecimal smsPart, String currency) {}
