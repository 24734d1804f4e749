package org.huunghi.agreement.calendar.almanac;

import java.time.LocalDate;
import net.time4j.PlainDate;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.calendar.VietnameseCalendar;
import org.huunghi.agreement.calendar.Almanac;
import org.springframework.stereotype.Component;

/**
 * Fixed days from jollyday, lunar days from Time4J's Vietnamese calendar, which is reckoned for UTC+7: a Chinese one is
 * a day off in some years.
 */
@Component
class VietnameseAlmanac implements Almanac {

    /** Like Time4J it is loaded by the first year that is computed, which most instances never do. */
    private static final class Jollyday {
        static final FixedDays DAYS = new FixedDays();
    }

    @Override
    public LocalDate fixedDay(String key, int year) {
        return Jollyday.DAYS.find(key, year);
    }

    @Override
    public LocalDate lunarDay(int month, int day, int year) {
        return VietnameseCalendar.of(EastAsianYear.forGregorian(year), EastAsianMonth.valueOf(month), day)
                .transform(PlainDate.axis())
                .toTemporalAccessor();
    }
}
