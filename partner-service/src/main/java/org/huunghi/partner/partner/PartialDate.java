package org.huunghi.partner.partner;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * A date that may be known only by its month or year: {@code 2022-07-15}, {@code 2022-07} or {@code 2016}.
 *
 * @param value ISO 8601 with reduced precision
 */
public record PartialDate(String value) {

    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;

    /** @throws DateTimeException when there is no such date */
    public PartialDate {
        switch (value.length()) {
            case YEAR -> Year.parse(value);
            case MONTH -> YearMonth.parse(value);
            case DAY -> LocalDate.parse(value);
            default -> throw new DateTimeException("neither a day, nor a month, nor a year");
        }
    }
}
