package org.huunghi.aid.item;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * What the commitment was worth in US dollars when it was approved. It is frozen there: a later rate makes another
 * figure and not another fact.
 *
 * @param rate units of the commitment's currency for one dollar
 * @param source who published the rate
 * @param rateDate day of the rate
 */
public record UsdEquivalent(BigDecimal amount, BigDecimal rate, String source, LocalDate rateDate) {

    public UsdEquivalent {
        source = Nfc.required(source, "the source of the rate");
    }

    static UsdEquivalent ofDollars(Money committed, LocalDate decidedOn) {
        return new UsdEquivalent(committed.amount(), BigDecimal.ONE, Money.USD, decidedOn);
    }

    static UsdEquivalent of(Money committed, ExchangeRate exchange) {
        return new UsdEquivalent(
                committed.amount().divide(exchange.rate(), 2, RoundingMode.HALF_EVEN),
                exchange.rate(),
                exchange.source(),
                exchange.date());
    }
}
