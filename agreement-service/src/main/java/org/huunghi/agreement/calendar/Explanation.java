package org.huunghi.agreement.calendar;

import java.time.LocalDate;
import java.util.List;
import org.huunghi.agreement.words.Text;

/**
 * A deadline with the reason for its every day.
 *
 * @param rule the row it is counted by, {@code null} when the caller gave the figures
 * @param days from the first, which is never counted, to the one it is due on
 * @param years what the days were looked up in
 * @param verified whether the rule, the years and each day that is special were compared with their sources
 */
public record Explanation(
        LegalRule rule,
        int duration,
        LegalRule.Unit unit,
        boolean rolling,
        LocalDate start,
        LocalDate due,
        List<Day> days,
        List<YearDays> years,
        boolean verified) {

    /**
     * @param number which one it is among those that are counted, {@code null} for a day that is not
     */
    public record Day(LocalDate date, Integer number, Text why, boolean verified) {}
}
