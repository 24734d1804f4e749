package org.huunghi.agreement.calendar;

import java.time.Clock;
import java.time.Instant;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Outcome;
import org.huunghi.eventing.SourceDocument;

/** What every change of a calendar does: check the right, find it, compare the version, let it decide, keep it. */
public final class ChangingCalendar {

    private final Calendars calendars;
    private final Clock clock;

    public ChangingCalendar(Calendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    Outcome<WorkingCalendar, CalendarRejection> apply(
            Change change,
            BiFunction<WorkingCalendar, Instant, Decision<WorkingCalendar, CalendarEvent, CalendarRejection>> decide) {
        return apply(change, calendar -> change.document(), decide);
    }

    /** @param paper which the change rests on */
    Outcome<WorkingCalendar, CalendarRejection> apply(
            Change change,
            Function<WorkingCalendar, SourceDocument> paper,
            BiFunction<WorkingCalendar, Instant, Decision<WorkingCalendar, CalendarEvent, CalendarRejection>> decide) {
        var refusal = CalendarRights.refusal(change.by());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        var found = calendars.find(change.id());
        if (found.isEmpty()) {
            return Outcome.refused(new CalendarRejection.NotFound(change.id()));
        }
        var before = found.get().at(change.expectedVersion());
        var now = clock.instant();
        return switch (decide.apply(before.aggregate(), now)) {
            case Decision.Accepted<WorkingCalendar, CalendarEvent, CalendarRejection> accepted ->
                Outcome.done(calendars.save(
                        before,
                        accepted,
                        new Attribution(change.by(), now, paper.apply(before.aggregate()), change.reason())));
            case Decision.Rejected<WorkingCalendar, CalendarEvent, CalendarRejection>(CalendarRejection reason) ->
                Outcome.refused(reason);
        };
    }
}
