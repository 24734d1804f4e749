package org.huunghi.agreement.calendar;

import java.time.LocalDate;

/** Knows on which day of our calendar the days fall that have a name. */
public interface Almanac {

    /**
     * @param key name of a day of fixed date, for example {@code NATIONAL_DAY}
     */
    LocalDate fixedDay(String key, int year);

    /** A day of the Vietnamese lunar year that begins in this year. */
    LocalDate lunarDay(int month, int day, int year);
}
