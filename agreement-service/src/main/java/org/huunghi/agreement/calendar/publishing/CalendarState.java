package org.huunghi.agreement.calendar.publishing;

import java.time.LocalDate;
import java.util.List;
import org.huunghi.agreement.calendar.CalendarStatus;
import org.huunghi.agreement.calendar.DayKind;
import org.huunghi.agreement.calendar.DayOff;
import org.huunghi.agreement.calendar.WorkedDay;
import org.huunghi.agreement.calendar.WorkingCalendar;
import org.huunghi.agreement.words.Text;

/**
 * A year as the world outside counts by it: a day is worked if it is among the worked days, or from Monday to Friday and
 * not among the days off.
 */
record CalendarState(
        String id,
        int year,
        CalendarStatus status,
        List<DayOffState> daysOff,
        List<WorkedDayState> workedDays,
        SourceState source,
        boolean verified) {

    record TextState(String vi, String en) {
        static TextState of(Text text) {
            return new TextState(text.vi(), text.en());
        }
    }

    record DayOffState(LocalDate date, TextState name, DayKind kind, boolean verified) {
        static DayOffState of(DayOff day) {
            return new DayOffState(day.date(), TextState.of(day.name()), day.kind(), day.verified());
        }
    }

    record WorkedDayState(LocalDate date, TextState name, boolean verified) {
        static WorkedDayState of(WorkedDay day) {
            return new WorkedDayState(day.date(), TextState.of(day.name()), day.verified());
        }
    }

    record SourceState(String number, LocalDate date) {}

    static CalendarState of(WorkingCalendar calendar) {
        var days = calendar.days();
        var source = days.source();
        return new CalendarState(
                calendar.id(),
                days.year(),
                calendar.status(),
                days.daysOff().stream().map(DayOffState::of).toList(),
                days.workedDays().stream().map(WorkedDayState::of).toList(),
                source == null ? null : new SourceState(source.number(), source.date()),
                days.verified());
    }
}
