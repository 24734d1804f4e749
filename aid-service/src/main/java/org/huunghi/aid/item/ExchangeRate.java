package org.huunghi.aid.item;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A published rate.
 *
 * @param rate units of the currency for one US dollar
 */
public record ExchangeRate(BigDecimal rate, String source, LocalDate date) {

    public ExchangeRate {
        if (rate.signum() <= 0) {
            throw new IllegalArgumentException("a rate is above zero");
        }
    }
}
