package org.huunghi.agreement.calendar.web;

import org.huunghi.agreement.calendar.CalendarRejection;
import org.huunghi.agreement.calendar.CalendarRejection.AlreadyPublished;
import org.huunghi.agreement.calendar.CalendarRejection.DayNamedTwice;
import org.huunghi.agreement.calendar.CalendarRejection.DayOfOtherYear;
import org.huunghi.agreement.calendar.CalendarRejection.NoDayNamed;
import org.huunghi.agreement.calendar.CalendarRejection.NotFound;
import org.huunghi.agreement.calendar.CalendarRejection.NotPermitted;
import org.huunghi.agreement.calendar.CalendarRejection.WrongStatus;
import org.huunghi.servicekit.Problem;

/** How each refusal is worded over HTTP. */
final class CalendarProblems {

    private CalendarProblems() {}

    static Problem of(CalendarRejection rejection) {
        return switch (rejection) {
            case NotFound r -> Problem.of(404, "not-found");
            case NotPermitted r -> Problem.of(403, "calendar-not-permitted");
            case WrongStatus r ->
                Problem.of(409, "calendar-wrong-status", r.command(), r.from())
                        .with("currentStatus", r.from())
                        .with("allowed", r.allowed());
            case AlreadyPublished r ->
                Problem.of(409, "calendar-already-published", r.year())
                        .with("location", CalendarView.PATH + "/" + r.year());
            case NoDayNamed r -> Problem.invalid("daysOff", "no-day-named");
            case DayOfOtherYear r ->
                Problem.of(400, "calendar-day-of-other-year", r.day().toString());
            case DayNamedTwice r ->
                Problem.of(400, "calendar-day-named-twice", r.day().toString());
        };
    }
}
