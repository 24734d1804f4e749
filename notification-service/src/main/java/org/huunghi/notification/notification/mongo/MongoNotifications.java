package org.huunghi.notification.notification.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.Facets;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.eventing.Versioned;
import org.huunghi.eventing.catalogue.EventCatalogue;
import org.huunghi.eventing.mongo.AggregateCollection;
import org.huunghi.eventing.mongo.AggregateCollections;
import org.huunghi.eventing.mongo.AggregateMapping;
import org.huunghi.eventing.mongo.DuplicateAggregate;
import org.huunghi.notification.notification.Notification;
import org.huunghi.notification.notification.NotificationEvent;
import org.huunghi.notification.notification.Notifications;
import org.huunghi.notification.notification.Turn;
import org.huunghi.notification.officer.Channel;
import org.springframework.stereotype.Repository;

@Repository
class MongoNotifications implements Notifications {

    private static final String TURN = "turn";

    private final AggregateCollection<Notification, NotificationEvent> collection;

    MongoNotifications(AggregateCollections collections, EventCatalogue<Notification, NotificationEvent> events) {
        collection = collections.open(
                AggregateMapping.of("notifications", Notification.class, Notification::id)
                        .gatheringWrites()
                        .withKeys(NotificationKeys::of)
                        .withSparseIndex(Indexes.ascending(NotificationKeys.QUEUE, NotificationKeys.NEXT_AT))
                        .withSparseIndex(Indexes.ascending(NotificationKeys.REFERENCES))
                        .withUniqueIndex(TURN, Indexes.ascending(NotificationKeys.TURN))
                        .withIndex(Indexes.descending(NotificationKeys.TAGS, NotificationKeys.ORDER))
                        .withIndex(Indexes.descending(NotificationKeys.ORDER)),
                events);
    }

    @Override
    public Optional<Versioned<Notification>> find(String id) {
        return collection.find(id);
    }

    @Override
    public List<Versioned<Notification>> findByReferences(Collection<String> references) {
        var order = Sorts.ascending(NotificationKeys.REFERENCES);
        return collection.list(in(NotificationKeys.REFERENCES, references), order, references.size());
    }

    @Override
    public Optional<Versioned<Notification>> add(
            Accepted<Notification, NotificationEvent, ?> decision, Attribution attribution) {
        try {
            return Optional.of(collection.add(decision, attribution));
        } catch (DuplicateAggregate taken) {
            if (taken.index().equals(TURN)) {
                throw new TurnTaken();
            }
            return Optional.empty();
        }
    }

    @Override
    public Versioned<Notification> save(
            Versioned<Notification> before,
            Accepted<Notification, NotificationEvent, ?> decision,
            Attribution attribution) {
        return collection.save(before, decision, attribution);
    }

    @Override
    public List<Versioned<Notification>> next(Channel channel, int limit) {
        return collection.list(
                eq(NotificationKeys.QUEUE, channel.name()), Sorts.ascending(NotificationKeys.NEXT_AT), limit);
    }

    @Override
    public List<Versioned<Notification>> scheduled(Instant until, int limit) {
        return collection.list(
                and(
                        eq(NotificationKeys.QUEUE, NotificationKeys.SCHEDULED),
                        lte(NotificationKeys.NEXT_AT, Date.from(until))),
                Sorts.ascending(NotificationKeys.NEXT_AT),
                limit);
    }

    @Override
    public List<Versioned<Notification>> list(Wanted wanted, String after, int limit) {
        return collection.list(NotificationKeys.filter(wanted, after), Sorts.descending(NotificationKeys.ORDER), limit);
    }

    @Override
    public Facets facets(Wanted wanted, List<String> by) {
        return collection.facets(NotificationKeys.filter(wanted, null), NotificationKeys.TAGS, by);
    }

    @Override
    public int lastTurn(String recipient, Instant window) {
        var prefix = Turn.prefix(recipient, window);
        return collection
                .list(
                        and(gte(NotificationKeys.TURN, prefix), lt(NotificationKeys.TURN, prefix + '|')),
                        Sorts.descending(NotificationKeys.TURN),
                        1)
                .stream()
                .mapToInt(last -> Turn.number(last.aggregate().progress().turn()))
                .findFirst()
                .orElse(0);
    }

    @Override
    public long countOlder(Instant before, int limit) {
        return collection.count(older(before), limit);
    }

    @Override
    public int removeOlder(Instant before, int limit) {
        return collection.remove(older(before), Sorts.ascending(NotificationKeys.ORDER), limit);
    }

    private static Bson older(Instant before) {
        return lt(NotificationKeys.ORDER, Notification.placeAt(before));
    }

    @Override
    public Optional<StoredAnswer> answer(String id, String key) {
        return collection.answer(id, key);
    }
}
