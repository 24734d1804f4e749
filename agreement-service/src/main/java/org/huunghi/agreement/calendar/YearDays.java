package org.huunghi.agreement.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * One year, resolved: a day is worked if it is among the worked days, or from Monday to Friday and not among the days
 * off.
 */
public record YearDays(int year, List<DayOff> daysOff, List<WorkedDay> workedDays) {

    public YearDays {
        daysOff = sorted(daysOff, DayOff::date);
        workedDays = sorted(workedDays, WorkedDay::date);
    }

    public boolean isWorking(LocalDate day) {
        return workedDay(day).isPresent() || (!isWeekend(day) && dayOff(day).isEmpty());
    }

    Optional<DayOff> dayOff(LocalDate day) {
        return daysOff.stream().filter(off -> off.date().equals(day)).findFirst();
    }

    Optional<WorkedDay> workedDay(LocalDate day) {
        return workedDays.stream().filter(worked -> worked.date().equals(day)).findFirst();
    }

    /** This year with what was announced about it: each day that is named there is as it says, all others stay. */
    YearDays with(List<DayOff> off, List<WorkedDay> worked) {
        var newDaysOff = byDate(daysOff, DayOff::date);
        var newWorkedDays = byDate(workedDays, WorkedDay::date);
        off.forEach(day -> {
            newDaysOff.put(day.date(), day);
            newWorkedDays.remove(day.date());
        });
        worked.forEach(day -> {
            newWorkedDays.put(day.date(), day);
            newDaysOff.remove(day.date());
        });
        return new YearDays(year, List.copyOf(newDaysOff.values()), List.copyOf(newWorkedDays.values()));
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static <T> Map<LocalDate, T> byDate(Collection<T> days, Function<T, LocalDate> date) {
        var map = new TreeMap<LocalDate, T>();
        days.forEach(day -> map.put(date.apply(day), day));
        return map;
    }

    private static <T> List<T> sorted(List<T> days, Function<T, LocalDate> date) {
        return days == null
                ? List.of()
                : days.stream().sorted(Comparator.comparing(date)).toList();
    }
}
