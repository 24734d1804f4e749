package org.huunghi.agreement.calendar;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.huunghi.agreement.calendar.almanac.Books;

/**
 * The calendar against a count that shares nothing with it: lunar dates from a printed table, the law written down once
 * more in the plainest way, and one list of all days that are worked.
 */
class CalendarPropertiesTest {

    private static final Map<Integer, List<String>> NEW_YEAR_AND_HUNG_KINGS = Map.ofEntries(
            Map.entry(2020, List.of("01-25", "04-02")),
            Map.entry(2021, List.of("02-12", "04-21")),
            Map.entry(2022, List.of("02-01", "04-10")),
            Map.entry(2023, List.of("01-22", "04-29")),
            Map.entry(2024, List.of("02-10", "04-18")),
            Map.entry(2025, List.of("01-29", "04-07")),
            Map.entry(2026, List.of("02-17", "04-26")),
            Map.entry(2027, List.of("02-06", "04-16")),
            Map.entry(2028, List.of("01-26", "04-04")),
            Map.entry(2029, List.of("02-13", "04-23")),
            Map.entry(2030, List.of("02-02", "04-12")),
            Map.entry(2031, List.of("01-23", "04-01")),
            Map.entry(2032, List.of("02-11", "04-19")),
            Map.entry(2033, List.of("01-31", "04-09")),
            Map.entry(2034, List.of("02-19", "04-28")),
            Map.entry(2035, List.of("02-08", "04-17")));

    private static final List<LocalDate> WORKED = worked();

    private final WorkingDays days = Books.WORKING_DAYS;
    private final ExplainingDeadline explaining = new ExplainingDeadline(Books.RULES, Books.YEARS::of);

    @Property(tries = 2000)
    void soManyWorkingDaysLaterIsTheSameDay(
            @ForAll @DateRange(min = "2020-01-01", max = "2035-06-30") LocalDate start,
            @ForAll @IntRange(min = 1, max = 100) int count) {
        var expected = WORKED.stream()
                .filter(day -> day.isAfter(start))
                .skip(count - 1)
                .findFirst()
                .orElseThrow();

        assertThat(days.plus(start, count)).isEqualTo(expected);
        assertThat(days.between(start, expected)).isEqualTo(count);
    }

    @Property
    void asManyWorkingDaysLieBetweenAnyTwoDays(
            @ForAll @DateRange(min = "2020-01-01", max = "2035-12-31") LocalDate after,
            @ForAll @DateRange(min = "2020-01-01", max = "2035-12-31") LocalDate upTo) {
        var expected = WORKED.stream()
                .filter(day -> day.isAfter(after) && !day.isAfter(upTo))
                .count();

        assertThat(days.between(after, upTo)).isEqualTo((int) expected);
    }

    @Property
    void theNextWorkedDayIsTheSame(@ForAll @DateRange(min = "2020-01-01", max = "2035-12-20") LocalDate day) {
        var expected = WORKED.stream().filter(worked -> !worked.isBefore(day)).findFirst();

        assertThat(days.onOrAfter(day)).isEqualTo(expected.orElseThrow());
        assertThat(days.isWorking(day)).isEqualTo(WORKED.contains(day));
    }

    @Property
    void anExplanationCountsExactlyTheDaysOfThePeriod(
            @ForAll @DateRange(min = "2020-01-01", max = "2034-12-31") LocalDate start,
            @ForAll @IntRange(min = 1, max = 100) int count,
            @ForAll LegalRule.Unit unit) {
        var explained = explaining.byFigures(count, unit, true, start);

        assertThat(explained.days().stream().filter(day -> day.number() != null))
                .hasSize(count);
        assertThat(explained.days().getFirst().date()).isEqualTo(start);
        assertThat(explained.days().getLast().date()).isEqualTo(explained.due());
        assertThat(WORKED).contains(explained.due());
    }

    private static List<LocalDate> worked() {
        var worked = new ArrayList<LocalDate>();
        for (var year = 2020; year <= 2035; year++) {
            var off = off(year);
            for (var day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
                var weekend = day.getDayOfWeek() == SATURDAY || day.getDayOfWeek() == SUNDAY;
                if (!weekend && !off.contains(day)) {
                    worked.add(day);
                }
            }
        }
        worked.removeAll(days("2026-01-02", "2026-08-31"));
        worked.addAll(days("2026-01-10", "2026-08-22"));
        return List.copyOf(new TreeSet<>(worked));
    }

    private static Set<LocalDate> off(int year) {
        var lunar = NEW_YEAR_AND_HUNG_KINGS.get(year);
        var tet = LocalDate.parse(year + "-" + lunar.get(0));
        var holidays = new TreeSet<>(
                days(year + "-01-01", year + "-" + lunar.get(1), year + "-04-30", year + "-05-01", year + "-09-02"));
        for (var day = tet.getDayOfWeek() == TUESDAY ? -1 : -2; holidays.size() < 10; day++) {
            holidays.add(tet.plusDays(day));
        }
        if (year >= 2021) {
            holidays.add(besidesNationalDay(year));
        }
        if (year >= 2026) {
            holidays.add(LocalDate.of(year, 11, 24));
        }
        var off = new HashSet<>(holidays);
        for (var holiday : holidays) {
            var free = holiday;
            if (holiday.getDayOfWeek() == SATURDAY || holiday.getDayOfWeek() == SUNDAY) {
                while (off.contains(free) || free.getDayOfWeek() == SATURDAY || free.getDayOfWeek() == SUNDAY) {
                    free = free.plusDays(1);
                }
                off.add(free);
            }
        }
        return off;
    }

    private static LocalDate besidesNationalDay(int year) {
        var day =
                switch (LocalDate.of(year, 9, 2).getDayOfWeek()) {
                    case TUESDAY, WEDNESDAY, FRIDAY, SATURDAY -> MonthDay.of(9, 1);
                    case MONDAY, THURSDAY, SUNDAY -> MonthDay.of(9, 3);
                };
        return day.atYear(year);
    }

    private static List<LocalDate> days(String... days) {
        return List.of(days).stream().map(LocalDate::parse).toList();
    }
}
