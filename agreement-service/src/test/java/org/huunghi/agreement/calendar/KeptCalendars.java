package org.huunghi.agreement.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.DomainEvent;
import org.huunghi.eventing.Outcome;
import org.huunghi.eventing.StaleAggregate;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.eventing.Versioned;

/** Calendars in memory, with the events that were told of them. */
final class KeptCalendars implements Calendars {

    private record Kept(WorkingCalendar aggregate, long version) implements Versioned<WorkingCalendar> {}

    private final Map<String, Kept> kept = new TreeMap<>();
    private final List<DomainEvent> told = new ArrayList<>();
    private int reads;

    KeptCalendars(WorkingCalendar... calendars) {
        for (var calendar : calendars) {
            kept.put(calendar.id(), new Kept(calendar, 1));
        }
    }

    List<DomainEvent> told() {
        return told;
    }

    int reads() {
        return reads;
    }

    @Override
    public Optional<Versioned<WorkingCalendar>> find(String id) {
        reads++;
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public Outcome<WorkingCalendar, CalendarRejection> add(
            Decision.Accepted<WorkingCalendar, CalendarEvent, ?> decision, Attribution attribution) {
        var calendar = decision.state();
        if (kept.containsKey(calendar.id())) {
            return Outcome.refused(
                    new CalendarRejection.AlreadyPublished(calendar.days().year()));
        }
        return Outcome.done(keep(decision, 1));
    }

    @Override
    public Versioned<WorkingCalendar> save(
            Versioned<WorkingCalendar> before,
            Decision.Accepted<WorkingCalendar, CalendarEvent, ?> decision,
            Attribution attribution) {
        var current = kept.get(before.aggregate().id()).version();
        if (current != before.version()) {
            throw new StaleAggregate(before.version(), current);
        }
        return keep(decision, current + 1);
    }

    @Override
    public List<Versioned<WorkingCalendar>> list(String after, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Versioned<WorkingCalendar>> moving(Instant by, int limit) {
        return kept.values().stream()
                .filter(calendar -> calendar.aggregate().movingFrom() != null
                        && !calendar.aggregate().movingFrom().isAfter(by))
                .<Versioned<WorkingCalendar>>map(calendar -> calendar)
                .toList();
    }

    @Override
    public Optional<StoredAnswer> answer(String id, String key) {
        throw new UnsupportedOperationException();
    }

    private Kept keep(Decision.Accepted<WorkingCalendar, CalendarEvent, ?> decision, long version) {
        var now = new Kept(decision.state(), version);
        kept.put(now.aggregate().id(), now);
        told.addAll(decision.events());
        return now;
    }
}
