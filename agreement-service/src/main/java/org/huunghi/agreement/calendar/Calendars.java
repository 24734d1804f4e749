package org.huunghi.agreement.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Outcome;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.eventing.Versioned;

/** The calendars as they are kept, one for each year. */
public interface Calendars {

    Optional<Versioned<WorkingCalendar>> find(String id);

    Outcome<WorkingCalendar, CalendarRejection> add(
            Decision.Accepted<WorkingCalendar, CalendarEvent, ?> decision, Attribution attribution);

    Versioned<WorkingCalendar> save(
            Versioned<WorkingCalendar> before,
            Decision.Accepted<WorkingCalendar, CalendarEvent, ?> decision,
            Attribution attribution);

    /** In the order of the years, after the one with this id, from the first for {@code null}. */
    List<Versioned<WorkingCalendar>> list(String after, int limit);

    /** Those whose deadlines have to be moved by then, the earliest first. */
    List<Versioned<WorkingCalendar>> moving(Instant by, int limit);

    Optional<StoredAnswer> answer(String id, String key);
}
