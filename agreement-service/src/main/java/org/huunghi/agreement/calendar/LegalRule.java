package org.huunghi.agreement.calendar;

import java.time.LocalDate;
import java.util.Objects;
import org.huunghi.agreement.words.Text;

/**
 * How long something may take, by which law; one row for each time the law changed.
 *
 * @param trigger what sets the period off
 * @param rolling whether a period that ends on a day off ends with the next working day instead
 * @param who has to act within it
 * @param validTo last day on which the row applies, {@code null} while it is in force
 * @param verified whether somebody has compared it with its source
 * @param sourceUrl {@code null} for what this platform itself proposes
 */
public record LegalRule(
        String id,
        Text legalBasis,
        Text trigger,
        int duration,
        Unit unit,
        boolean rolling,
        Text who,
        LocalDate validFrom,
        LocalDate validTo,
        boolean verified,
        String sourceUrl) {

    /** In which days a period is counted. */
    public enum Unit {
        CALENDAR,
        WORKING
    }

    public LegalRule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(validFrom, "validFrom");
        if (duration < 1) {
            throw new IllegalArgumentException(id + " lasts at least a day");
        }
    }

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
