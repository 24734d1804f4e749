package org.huunghi.agreement.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * A date of which the day, or the day and the month, may not be known: {@code 2022-07-15}, {@code 2022-07},
 * {@code 2016} (ISO 8601, reduced precision).
 */
public record PartialDate(String value) {

    private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}){0,2}");

    public PartialDate {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a date of the form yyyy[-MM[-dd]]: " + value);
        }
    }

    /** The date, or {@code null} for {@code null}. */
    public static PartialDate of(String value) {
        return value == null ? null : new PartialDate(value);
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.toString());
    }

    public static boolean isValid(String value) {
        if (value == null || !FORM.matcher(value).matches()) {
            return false;
        }
        try {
            earliest(value);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Whether it is known to the day. */
    public boolean isDay() {
        return value.length() > 7;
    }

    /** The first day it can mean. */
    public LocalDate earliest() {
        return earliest(value);
    }

    /** The last day it can mean. */
    public LocalDate latest() {
        return switch (value.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(value), 12, 31);
            case 7 -> YearMonth.parse(value).atEndOfMonth();
            default -> LocalDate.parse(value);
        };
    }

    /** Whether every day it can mean lies before every day the other can mean. */
    public boolean isBefore(PartialDate other) {
        return latest().isBefore(other.earliest());
    }

    private static LocalDate earliest(String value) {
        return switch (value.length()) {
            case 4 -> Year.parse(value).atDay(1);
            case 7 -> YearMonth.parse(value).atDay(1);
            default -> LocalDate.parse(value);
        };
    }
}
