package org.huunghi.agreement.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.huunghi.eventing.SourceDocument;

/**
 * One year, resolved: a day is worked if it is among the worked days, or from Monday to Friday and not among the days
 * off.
 *
 * @param source the document that arranged it, {@code null} for a year computed from the law alone
 * @param verified whether the year was compared with what was officially announced; a day that was not says so itself
 */
public record YearDays(
        int year, List<DayOff> daysOff, List<WorkedDay> workedDays, SourceDocument source, boolean verified) {

    public YearDays {
        daysOff = List.copyOf(byDate(daysOff, DayOff::date).values());
        workedDays = List.copyOf(byDate(workedDays, WorkedDay::date).values());
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

    YearDays with(CalendarOverride override) {
        return with(override.daysOff(), override.workedDays(), override.document(), verified || override.verified());
    }

    YearDays with(Announcement announced) {
        return with(announced.daysOff(), announced.workedDays(), announced.document(), announced.verified());
    }

    /** Each day that is named is as it says, all others stay. */
    private YearDays with(List<DayOff> off, List<WorkedDay> worked, SourceDocument document, boolean verified) {
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
        return new YearDays(
                year, List.copyOf(newDaysOff.values()), List.copyOf(newWorkedDays.values()), document, verified);
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static <T> SortedMap<LocalDate, T> byDate(List<T> days, Function<T, LocalDate> date) {
        var map = new TreeMap<LocalDate, T>(Comparator.naturalOrder());
        if (days != null) {
            days.forEach(day -> map.put(date.apply(day), day));
        }
        return map;
    }
}
