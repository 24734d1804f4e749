package org.huunghi.notification.template;

import java.math.BigDecimal;

/**
 * What an SMS costs.
 *
 * @param part price of one part
 * @param currency its ISO 4217 code
 */
public record Tariff(BigDecimal part, String currency) {

    public BigDecimal of(int parts) {
        return part.multiply(BigDecimal.valueOf(parts));
    }
}
