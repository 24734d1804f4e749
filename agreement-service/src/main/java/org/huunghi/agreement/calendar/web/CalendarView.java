package org.huunghi.agreement.calendar.web;

import java.util.List;
import java.util.Optional;
import org.huunghi.agreement.calendar.CalendarOverride;
import org.huunghi.agreement.calendar.CalendarStatus;
import org.huunghi.agreement.calendar.Calendars;
import org.huunghi.agreement.calendar.DayOff;
import org.huunghi.agreement.calendar.WorkedDay;
import org.huunghi.agreement.calendar.WorkingCalendar;
import org.huunghi.eventing.SourceDocument;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.servicekit.AggregateView;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Shows the calendar of a year. */
@Component
class CalendarView implements AggregateView<WorkingCalendar, CalendarView.ShownCalendar> {

    static final String PATH = "/api/v1/calendars";

    /**
     * @param proposed the override that waits for its confirmation; nobody counts by it
     */
    record ShownCalendar(
            String id,
            long version,
            int year,
            CalendarStatus status,
            List<DayOff> daysOff,
            List<WorkedDay> workedDays,
            SourceDocument source,
            boolean verified,
            List<CalendarOverride> overrides,
            CalendarOverride proposed) {}

    private final Calendars calendars;

    CalendarView(Calendars calendars) {
        this.calendars = calendars;
    }

    @Override
    public Class<WorkingCalendar> type() {
        return WorkingCalendar.class;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String id(WorkingCalendar calendar) {
        return calendar.id();
    }

    @Override
    public ShownCalendar body(WorkingCalendar calendar, long version) {
        var days = calendar.days();
        return new ShownCalendar(
                calendar.id(),
                version,
                days.year(),
                calendar.status(),
                days.daysOff(),
                days.workedDays(),
                days.source(),
                days.verified(),
                calendar.overrides(),
                calendar.proposal().orElse(null));
    }

    @Override
    public Optional<String> chosenId(JsonNode creation) {
        return creation.path("year").intValueOpt().stream()
                .mapToObj(WorkingCalendar::idOf)
                .findFirst();
    }

    @Override
    public Optional<StoredAnswer> answer(String id, String key) {
        return calendars.answer(id, key);
    }
}
