package org.huunghi.agreement.calendar.publishing;

import java.util.List;
import org.huunghi.agreement.calendar.CalendarEvent;
import org.huunghi.agreement.calendar.CalendarEvent.DeadlinesMoved;
import org.huunghi.agreement.calendar.CalendarEvent.OverrideProposed;
import org.huunghi.agreement.calendar.CalendarEvent.OverrideWithdrawn;
import org.huunghi.agreement.calendar.CalendarEvent.Published;
import org.huunghi.agreement.calendar.CalendarOverride;
import org.huunghi.agreement.calendar.WorkingCalendar;
import org.huunghi.agreement.calendar.publishing.CalendarState.DayOffState;
import org.huunghi.agreement.calendar.publishing.CalendarState.WorkedDayState;
import org.huunghi.eventing.catalogue.EventCatalogue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is published about calendars, and under which names. */
@Configuration(proxyBeanMethods = false)
class CalendarEventTypes {

    /** Without an override it is the first publication of the year. */
    record PublishedChange(OverrideChange override) {}

    record OverrideChange(int number, List<DayOffState> daysOff, List<WorkedDayState> workedDays) {
        static OverrideChange of(CalendarOverride override) {
            return override == null
                    ? null
                    : new OverrideChange(
                            override.number(),
                            override.daysOff().stream().map(DayOffState::of).toList(),
                            override.workedDays().stream()
                                    .map(WorkedDayState::of)
                                    .toList());
        }
    }

    record WithdrawnChange(int number) {}

    record MovedChange(int override) {}

    @Bean
    EventCatalogue<WorkingCalendar, CalendarEvent> calendarEvents() {
        return catalogue();
    }

    static EventCatalogue<WorkingCalendar, CalendarEvent> catalogue() {
        return EventCatalogue.<WorkingCalendar, CalendarEvent, CalendarState>of(
                        "calendar", "/agreement-service", CalendarState.class, CalendarState::of)
                .event(
                        Published.class,
                        "published",
                        PublishedChange.class,
                        e -> new PublishedChange(OverrideChange.of(e.override())),
                        "Lịch làm việc của năm được ban hành",
                        "The working calendar of a year counts from now on")
                .event(
                        OverrideProposed.class,
                        "override-proposed",
                        OverrideChange.class,
                        e -> OverrideChange.of(e.override()),
                        "Đề xuất thay đổi lịch làm việc",
                        "A change of the working calendar is proposed")
                .event(
                        OverrideWithdrawn.class,
                        "override-withdrawn",
                        WithdrawnChange.class,
                        e -> new WithdrawnChange(e.number()),
                        "Rút đề xuất thay đổi lịch làm việc",
                        "The proposed change of the working calendar is dropped")
                .event(
                        DeadlinesMoved.class,
                        "deadlines-moved",
                        MovedChange.class,
                        e -> new MovedChange(e.override()),
                        "Các thời hạn đang chạy đã được tính lại",
                        "Every open deadline ends by the new calendar")
                .build();
    }
}
