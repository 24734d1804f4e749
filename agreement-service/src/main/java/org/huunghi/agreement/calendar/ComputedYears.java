package org.huunghi.agreement.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.huunghi.agreement.words.Text;

/**
 * The years as the law and what was announced when this program was written make them: the public holidays, the days
 * that stand in for those on a weekend, and the announced arrangement of the year where there is one.
 */
public final class ComputedYears {

    private final Almanac almanac;
    private final Gazette gazette;
    private final Map<Integer, YearDays> years = new ConcurrentHashMap<>();

    public ComputedYears(Almanac almanac, Gazette gazette) {
        this.almanac = almanac;
        this.gazette = gazette;
    }

    public YearDays of(int year) {
        return years.computeIfAbsent(year, this::compute);
    }

    /** The years of which it was announced how they are worked. */
    List<Integer> announced() {
        return gazette.announcements().stream().map(Announcement::year).toList();
    }

    private YearDays compute(int year) {
        var lawful = new YearDays(year, withSubstitutes(holidays(year)), List.of(), null, false);
        return gazette.announcements().stream()
                .filter(announced -> announced.year() == year)
                .findFirst()
                .map(lawful::with)
                .orElse(lawful);
    }

    private List<DayOff> holidays(int year) {
        var days = new TreeMap<LocalDate, DayOff>();
        for (var row : gazette.statutoryDays()) {
            var day = row.in(year, almanac);
            if (row.countsOn(day)) {
                block(row, day)
                        .forEach(date ->
                                days.putIfAbsent(date, new DayOff(date, row.name(), DayKind.HOLIDAY, row.verified())));
            }
        }
        return List.copyOf(days.values());
    }

    /** The holiday with the days off around it. A block that would begin on a Sunday begins on the Monday after it. */
    private static List<LocalDate> block(StatutoryDay row, LocalDate day) {
        if (row.before() == null) {
            return List.of(day, neighbour(day));
        }
        var first = day.minusDays(row.before());
        if (row.before() > 0 && first.getDayOfWeek() == DayOfWeek.SUNDAY) {
            first = first.plusDays(1);
        }
        return first.datesUntil(first.plusDays(row.days())).toList();
    }

    /** The day before or after, whichever is no weekend and lies nearer to one; the earlier when both do. */
    private static LocalDate neighbour(LocalDate day) {
        return List.of(day.minusDays(1), day.plusDays(1)).stream()
                .filter(candidate -> !YearDays.isWeekend(candidate))
                .min(Comparator.comparingInt(ComputedYears::daysToWeekend))
                .orElseThrow();
    }

    private static int daysToWeekend(LocalDate day) {
        return IntStream.iterate(1, away -> away + 1)
                .filter(away -> YearDays.isWeekend(day.minusDays(away)) || YearDays.isWeekend(day.plusDays(away)))
                .findFirst()
                .orElseThrow();
    }

    /** For each holiday on a weekend the next day from Monday to Friday that is not off already. */
    private static List<DayOff> withSubstitutes(List<DayOff> holidays) {
        var all = new ArrayList<>(holidays);
        for (var holiday : holidays) {
            if (YearDays.isWeekend(holiday.date())) {
                var date = holiday.date();
                while (YearDays.isWeekend(date) || isAmong(all, date)) {
                    date = date.plusDays(1);
                }
                all.add(new DayOff(date, substitute(holiday.name()), DayKind.SUBSTITUTE, holiday.verified()));
            }
        }
        return all;
    }

    private static boolean isAmong(List<DayOff> days, LocalDate date) {
        return days.stream().anyMatch(day -> day.date().equals(date));
    }

    private static Text substitute(Text holiday) {
        return new Text("Nghỉ bù " + holiday.vi(), "In lieu of " + holiday.en());
    }
}
