package org.huunghi.agreement.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.huunghi.agreement.calendar.almanac.Books;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedCalendarTest {

    private final WorkingDays days = Books.WORKING_DAYS;

    @ParameterizedTest
    @CsvSource({
        "2026-02-12, 7, 2026-03-02",
        "2026-08-20, 7, 2026-08-28",
        "2026-08-21, 1, 2026-08-22",
    })
    void workingDaysAreCountedByTheOfficialCalendarOf2026(LocalDate start, int count, LocalDate last) {
        assertThat(days.plus(start, count)).isEqualTo(last);
        assertThat(days.between(start, last)).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({"2024, 2024-02-10", "2025, 2025-01-29", "2026, 2026-02-17", "2027, 2027-02-06"})
    void lunarNewYearIsTheVietnameseOne(int year, LocalDate first) {
        assertThat(Books.ALMANAC.lunarDay(1, 1, year)).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({"2024, 2024-04-18", "2025, 2025-04-07", "2026, 2026-04-26"})
    void hungKingsAreRememberedOnTheTenthOfTheThirdMonth(int year, LocalDate day) {
        assertThat(Books.ALMANAC.lunarDay(3, 10, year)).isEqualTo(day);
    }
}
