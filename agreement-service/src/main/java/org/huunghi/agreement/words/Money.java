package org.huunghi.agreement.words;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

/** An amount above zero in a currency of ISO 4217, with as many decimals as the currency has. */
public record Money(BigDecimal amount, String currency) {

    private static final int MOST_DIGITS = 15;

    public Money {
        flaw(amount, currency).ifPresent(flaw -> {
            throw new IllegalArgumentException(flaw);
        });
        amount = amount.setScale(Currency.getInstance(currency).getDefaultFractionDigits());
    }

    /** What is wrong with it, as the code of a field error. */
    public static Optional<String> flaw(BigDecimal amount, String currency) {
        var decimals = decimals(currency);
        if (decimals < 0) {
            return Optional.of("unknown-currency");
        }
        var plain = amount.stripTrailingZeros();
        if (plain.signum() <= 0) {
            return Optional.of("not-positive");
        }
        if (plain.scale() > decimals) {
            return Optional.of("too-many-decimals");
        }
        return plain.precision() - plain.scale() > MOST_DIGITS ? Optional.of("too-large") : Optional.empty();
    }

    /** Decimals of the currency; negative for one that does not exist or, as gold, has no minor unit. */
    private static int decimals(String currency) {
        return Currency.getAvailableCurrencies().stream()
                .filter(known -> known.getCurrencyCode().equals(currency))
                .mapToInt(Currency::getDefaultFractionDigits)
                .findFirst()
                .orElse(-1);
    }
}
