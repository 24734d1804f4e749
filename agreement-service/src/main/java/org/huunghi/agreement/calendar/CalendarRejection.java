package org.huunghi.agreement.calendar;

import java.time.LocalDate;
import java.util.Set;

/** Why a command on a calendar is refused. */
public sealed interface CalendarRejection {

    record NotFound(String id) implements CalendarRejection {}

    record NotPermitted() implements CalendarRejection {}

    record WrongStatus(CalendarStatus from, String command, Set<String> allowed) implements CalendarRejection {}

    record AlreadyPublished(int year) implements CalendarRejection {}

    record NoDayNamed() implements CalendarRejection {}

    record DayOfOtherYear(LocalDate day) implements CalendarRejection {}

    record DayNamedTwice(LocalDate day) implements CalendarRejection {}
}
