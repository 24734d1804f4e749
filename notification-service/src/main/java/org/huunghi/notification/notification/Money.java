package org.huunghi.notification.notification;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Objects;
import org.huunghi.notification.officer.Language;

/**
 * An amount of money as it is told.
 *
 * @param currency ISO 4217
 */
public record Money(BigDecimal amount, String currency) {

    private static final int CENTS = 2;

    public Money {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(currency, "currency");
    }

    /** {@code 1.675.000 USD} in Vietnamese, {@code 1,675,000 USD} in English. */
    String in(Language language) {
        var format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(CENTS);
        return format.format(amount) + ' ' + currency;
    }
}
