package org.huunghi.agreement.calendar;

import java.time.LocalDate;
import org.huunghi.agreement.words.Text;

/**
 * A public holiday as the law grants it, one row for each time the law changed.
 *
 * @param fixedDay its key in the {@link Almanac}, {@code null} for a day of the lunar year
 * @param lunarDay {@code null} for a day of fixed date
 * @param days how many days off it gives
 * @param before how many of them lie before the day itself, {@code null} when they join the nearer weekend
 * @param validTo last day on which the row counts, {@code null} while it is in force
 */
public record StatutoryDay(
        Text name,
        String fixedDay,
        LunarDay lunarDay,
        int days,
        Integer before,
        String legalBasis,
        LocalDate validFrom,
        LocalDate validTo,
        boolean verified,
        String sourceUrl) {

    /** A day of the Vietnamese lunar year. */
    public record LunarDay(int month, int day) {}

    public StatutoryDay {
        if ((fixedDay == null) == (lunarDay == null)) {
            throw new IllegalArgumentException(name + " has one date, fixed or lunar");
        }
    }

    LocalDate in(int year, Almanac almanac) {
        return fixedDay != null
                ? almanac.fixedDay(fixedDay, year)
                : almanac.lunarDay(lunarDay.month, lunarDay.day, year);
    }

    boolean countsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
