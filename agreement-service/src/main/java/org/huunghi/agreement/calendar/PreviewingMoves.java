package org.huunghi.agreement.calendar;

import java.util.List;
import java.util.Optional;
import org.huunghi.agreement.calendar.Move.Place;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Versioned;

/** Shows which open deadlines the proposed override of a year would move, and moves none. */
public final class PreviewingMoves {

    /** What would move, or why that cannot be said. */
    public sealed interface Preview {

        record Moves(List<Move> moves) implements Preview {}

        record Refused(CalendarRejection reason) implements Preview {}
    }

    private final Calendars calendars;
    private final SeekingMoves seeking;

    public PreviewingMoves(Calendars calendars, SeekingMoves seeking) {
        this.calendars = calendars;
        this.seeking = seeking;
    }

    public Preview preview(String id, Actor by, Place from, int limit) {
        return CalendarRights.refusal(by).<Preview>map(Preview.Refused::new).orElseGet(() -> proposed(id)
                .<Preview>map(calendar -> new Preview.Moves(seeking.seekUpTo(calendar, from, limit)))
                .orElseGet(() -> new Preview.Refused(new CalendarRejection.NotFound(id))));
    }

    private Optional<WorkingCalendar> proposed(String id) {
        return calendars.find(id).map(Versioned::aggregate).filter(calendar -> calendar.proposal()
                .isPresent());
    }
}
