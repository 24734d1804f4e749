package org.huunghi.agreement.calendar;

import java.time.Clock;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Outcome;

/** A year that is counted by computation only so far is published as computed, so that overrides can be put on it. */
public final class PublishingCalendar {

    private final Calendars calendars;
    private final ComputedYears computed;
    private final Clock clock;

    public PublishingCalendar(Calendars calendars, ComputedYears computed, Clock clock) {
        this.calendars = calendars;
        this.computed = computed;
        this.clock = clock;
    }

    public Outcome<WorkingCalendar, CalendarRejection> publish(int year, Actor by) {
        return CalendarRights.refusal(by)
                .<Outcome<WorkingCalendar, CalendarRejection>>map(Outcome::refused)
                .orElseGet(() -> publishAs(by, year));
    }

    Outcome<WorkingCalendar, CalendarRejection> publishAs(Actor by, int year) {
        var days = computed.of(year);
        var attribution = new Attribution(by, clock.instant(), days.source(), null);
        return switch (WorkingCalendar.draft(days).publish()) {
            case Decision.Accepted<WorkingCalendar, CalendarEvent, CalendarRejection> accepted ->
                calendars.add(accepted, attribution);
            case Decision.Rejected<WorkingCalendar, CalendarEvent, CalendarRejection>(CalendarRejection reason) ->
                Outcome.refused(reason);
        };
    }
}
