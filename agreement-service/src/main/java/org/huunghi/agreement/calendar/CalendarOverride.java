package org.huunghi.agreement.calendar;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huunghi.eventing.SourceDocument;

/**
 * What an official document changes in a year.
 *
 * @param number its place among the overrides of the year, from 1
 * @param verified whether the year, with this, is as officially announced
 */
public record CalendarOverride(
        int number, SourceDocument document, boolean verified, List<DayOff> daysOff, List<WorkedDay> workedDays) {

    public CalendarOverride {
        daysOff = daysOff == null ? List.of() : List.copyOf(daysOff);
        workedDays = workedDays == null ? List.of() : List.copyOf(workedDays);
    }

    /** The first and the last day it names. */
    LocalDate firstDay() {
        return days().min(LocalDate::compareTo).orElseThrow();
    }

    LocalDate lastDay() {
        return days().max(LocalDate::compareTo).orElseThrow();
    }

    Optional<CalendarRejection> flawIn(int year) {
        var named = new HashSet<LocalDate>();
        return days().findAny().isEmpty()
                ? Optional.of(new CalendarRejection.NoDayNamed())
                : days().<CalendarRejection>mapMulti((day, flaws) -> {
                            if (day.getYear() != year) {
                                flaws.accept(new CalendarRejection.DayOfOtherYear(day));
                            } else if (!named.add(day)) {
                                flaws.accept(new CalendarRejection.DayNamedTwice(day));
                            }
                        })
                        .findFirst();
    }

    private Stream<LocalDate> days() {
        return Stream.concat(
                daysOff.stream().map(DayOff::date), workedDays.stream().map(WorkedDay::date));
    }
}
