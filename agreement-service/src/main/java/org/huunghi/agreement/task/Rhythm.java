package org.huunghi.agreement.task;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.huunghi.agreement.words.Text;

/**
 * How often a task comes back, and by when each time.
 *
 * @param monthsAfter in which month it is due: 0 for the last month of its period, 1 for the one after
 * @param dueDay on which day of that month, its last day when it has not so many
 * @param leadDays so many days before that it is assigned
 */
public record Rhythm(Every every, int monthsAfter, int dueDay, int leadDays) {

    /** The length of a period; periods begin with the year. */
    public enum Every {
        MONTH(1),
        QUARTER(3),
        HALF_YEAR(6),
        YEAR(12);

        private final int months;

        Every(int months) {
            this.months = months;
        }
    }

    public Rhythm {
        Objects.requireNonNull(every, "every");
    }

    /** The first month of the period that holds this day. */
    YearMonth periodOf(LocalDate day) {
        var month = YearMonth.from(day);
        return month.minusMonths((month.getMonthValue() - 1) % every.months);
    }

    YearMonth after(YearMonth period) {
        return period.plusMonths(every.months);
    }

    YearMonth before(YearMonth period) {
        return period.minusMonths(every.months);
    }

    Due dueOf(YearMonth period) {
        var month = after(period).plusMonths(monthsAfter - 1L);
        return Due.on(month.atDay(Math.min(dueDay, month.lengthOfMonth())));
    }

    /** When the task of a period is assigned. */
    Instant beginsAt(YearMonth period) {
        return Due.on(dueOf(period).date().minusDays(leadDays + 1L)).end();
    }

    /** The title with the period it is for. */
    Text titled(Text title, YearMonth period) {
        var year = period.getYear();
        var part = (period.getMonthValue() - 1) / every.months + 1;
        return switch (every) {
            case MONTH -> titled(title, "tháng %d/%d".formatted(part, year), "%02d/%d".formatted(part, year));
            case QUARTER -> titled(title, "quý %d/%d".formatted(part, year), "Q%d %d".formatted(part, year));
            case HALF_YEAR ->
                titled(
                        title,
                        "6 tháng %s năm %d".formatted(part == 1 ? "đầu" : "cuối", year),
                        "%s half of %d".formatted(part == 1 ? "first" : "second", year));
            case YEAR -> titled(title, "năm " + year, Integer.toString(year));
        };
    }

    private static Text titled(Text title, String vi, String en) {
        return new Text(
                "%s – %s".formatted(title.vi(), vi), title.en() == null ? null : "%s – %s".formatted(title.en(), en));
    }
}
