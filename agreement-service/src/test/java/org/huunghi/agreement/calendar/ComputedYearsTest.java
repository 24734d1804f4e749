package org.huunghi.agreement.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.huunghi.agreement.calendar.almanac.Books;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComputedYearsTest {

    /** As the Government arranged these years, without the days it swapped. */
    @ParameterizedTest
    @CsvSource({
        "2021, 2021-02-10 2021-02-11 2021-02-12 2021-02-15 2021-02-16",
        "2022, 2022-01-31 2022-02-01 2022-02-02 2022-02-03 2022-02-04",
        "2023, 2023-01-20 2023-01-23 2023-01-24 2023-01-25 2023-01-26",
        "2023, 2023-05-01 2023-05-02 2023-05-03",
        "2023, 2023-09-01 2023-09-04",
        "2024, 2024-02-08 2024-02-09 2024-02-12 2024-02-13 2024-02-14",
        "2024, 2024-09-02 2024-09-03",
        "2025, 2025-01-27 2025-01-28 2025-01-29 2025-01-30 2025-01-31",
        "2026, 2026-02-16 2026-02-17 2026-02-18 2026-02-19 2026-02-20",
        "2026, 2026-04-27 2026-04-30 2026-05-01",
        "2026, 2026-08-31 2026-09-01 2026-09-02",
    })
    void publicOfficesAreClosed(int year, String days) {
        assertThat(Arrays.stream(days.split(" ")).map(LocalDate::parse))
                .allSatisfy(
                        day -> assertThat(Books.YEARS.of(year).isWorking(day)).isFalse());
    }

    @ParameterizedTest
    @CsvSource({"2023-01-27", "2023-05-04", "2020-09-01", "2020-09-03", "2025-11-24", "2026-04-28", "2026-08-22"})
    void publicOfficesAreOpen(LocalDate day) {
        assertThat(Books.YEARS.of(day.getYear()).isWorking(day)).isTrue();
    }

    @Test
    void aHolidayOnAWeekendNamesItsSubstitute() {
        var year = Books.YEARS.of(2026);

        assertThat(year.dayOff(LocalDate.of(2026, 4, 26)).orElseThrow().kind()).isEqualTo(DayKind.HOLIDAY);
        var substitute = year.dayOff(LocalDate.of(2026, 4, 27)).orElseThrow();
        assertThat(substitute.kind()).isEqualTo(DayKind.SUBSTITUTE);
        assertThat(substitute.name().vi()).isEqualTo("Nghỉ bù Giỗ Tổ Hùng Vương");
    }

    @Test
    void whatNobodyHasCheckedSaysSo() {
        var year = Books.YEARS.of(2026);

        assertThat(year.verified()).isTrue();
        assertThat(year.daysOff().stream().filter(day -> !day.verified()).map(DayOff::date))
                .containsExactly(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 11, 24));
        assertThat(year.workedDays().stream().filter(day -> !day.verified()).map(WorkedDay::date))
                .containsExactly(LocalDate.of(2026, 1, 10));
        assertThat(Books.YEARS.of(2027).verified()).isFalse();
    }
}
