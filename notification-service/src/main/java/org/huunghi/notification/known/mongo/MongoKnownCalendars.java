package org.huunghi.notification.known.mongo;

import java.util.List;
import java.util.Optional;
import org.huunghi.eventing.inbox.Delivery;
import org.huunghi.eventing.mongo.AggregateCollections;
import org.huunghi.eventing.mongo.ReadModelCollection;
import org.huunghi.notification.known.KnownCalendar;
import org.huunghi.notification.known.KnownCalendars;
import org.huunghi.notification.known.OwnChanges;
import org.springframework.stereotype.Repository;

@Repository
class MongoKnownCalendars implements KnownCalendars {

    private final ReadModelCollection<KnownCalendar> collection;
    private final OwnChanges changes;

    MongoKnownCalendars(AggregateCollections collections, OwnChanges changes) {
        this.changes = changes;
        collection = collections.readModel("known_calendars", KnownCalendar.class, List.of());
    }

    @Override
    public Optional<KnownCalendar> find(int year) {
        return collection.find(Integer.toString(year));
    }

    @Override
    public boolean learn(long sequence, KnownCalendar calendar) {
        try {
            return collection.apply(calendar.year(), sequence, calendar) == Delivery.APPLIED;
        } finally {
            changes.note();
        }
    }
}
