package org.huunghi.agreement.calendar.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.huunghi.agreement.calendar.CalendarEvent;
import org.huunghi.agreement.calendar.CalendarRejection;
import org.huunghi.agreement.calendar.Calendars;
import org.huunghi.agreement.calendar.WorkingCalendar;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.Outcome;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.eventing.Versioned;
import org.huunghi.eventing.catalogue.EventCatalogue;
import org.huunghi.eventing.mongo.AggregateCollection;
import org.huunghi.eventing.mongo.AggregateCollections;
import org.huunghi.eventing.mongo.AggregateMapping;
import org.huunghi.eventing.mongo.DuplicateAggregate;
import org.springframework.stereotype.Repository;

/** Keeps the calendars under their years, of which only those with deadlines to move have a key. */
@Repository
class MongoCalendars implements Calendars {

    private static final String ID = "_id";
    private static final String MOVING_FROM = "keys.movingFrom";

    private final AggregateCollection<WorkingCalendar, CalendarEvent> collection;

    MongoCalendars(AggregateCollections collections, EventCatalogue<WorkingCalendar, CalendarEvent> events) {
        var mapping = AggregateMapping.of("calendars", WorkingCalendar.class, WorkingCalendar::id)
                .withHistory()
                .withKeys(MongoCalendars::keys)
                .withSparseIndex(Indexes.ascending(MOVING_FROM));
        collection = collections.open(mapping, events);
    }

    @Override
    public Optional<Versioned<WorkingCalendar>> find(String id) {
        return collection.find(id);
    }

    @Override
    public Outcome<WorkingCalendar, CalendarRejection> add(
            Accepted<WorkingCalendar, CalendarEvent, ?> decision, Attribution attribution) {
        try {
            return Outcome.done(collection.add(decision, attribution));
        } catch (DuplicateAggregate taken) {
            return Outcome.refused(new CalendarRejection.AlreadyPublished(
                    decision.state().days().year()));
        }
    }

    @Override
    public Versioned<WorkingCalendar> save(
            Versioned<WorkingCalendar> before,
            Accepted<WorkingCalendar, CalendarEvent, ?> decision,
            Attribution attribution) {
        return collection.save(before, decision, attribution);
    }

    @Override
    public List<Versioned<WorkingCalendar>> list(String after, int limit) {
        return collection.list(after == null ? new Document() : Filters.gt(ID, after), Sorts.ascending(ID), limit);
    }

    @Override
    public List<Versioned<WorkingCalendar>> moving(Instant by, int limit) {
        return collection.list(Filters.lte(MOVING_FROM, Date.from(by)), Sorts.ascending(MOVING_FROM), limit);
    }

    @Override
    public Optional<StoredAnswer> answer(String id, String key) {
        return collection.answer(id, key);
    }

    private static Document keys(WorkingCalendar calendar) {
        var keys = new Document();
        if (calendar.movingFrom() != null) {
            keys.append("movingFrom", Date.from(calendar.movingFrom()));
        }
        return keys;
    }
}
