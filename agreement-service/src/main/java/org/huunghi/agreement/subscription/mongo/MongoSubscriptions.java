package org.huunghi.agreement.subscription.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.huunghi.agreement.subscription.Subscription;
import org.huunghi.agreement.subscription.Subscription.Subscriber;
import org.huunghi.agreement.subscription.Subscription.Target;
import org.huunghi.agreement.subscription.SubscriptionEvent;
import org.huunghi.agreement.subscription.SubscriptionStatus;
import org.huunghi.agreement.subscription.Subscriptions;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.eventing.Versioned;
import org.huunghi.eventing.catalogue.EventCatalogue;
import org.huunghi.eventing.mongo.AggregateCollection;
import org.huunghi.eventing.mongo.AggregateCollections;
import org.huunghi.eventing.mongo.AggregateMapping;
import org.huunghi.eventing.mongo.DuplicateAggregate;
import org.springframework.stereotype.Repository;

/** Keys are there while a subscription is active, so an ended one is in nobody's list and in nobody's way. */
@Repository
class MongoSubscriptions implements Subscriptions {

    private static final String SUBSCRIBER = "keys.subscriber";
    private static final String ORDER = "keys.order";
    private static final String FOLLOWING = "keys.following";
    private static final String ONE_EACH = "following";

    private final AggregateCollection<Subscription, SubscriptionEvent> collection;

    MongoSubscriptions(AggregateCollections collections, EventCatalogue<Subscription, SubscriptionEvent> events) {
        var mapping = AggregateMapping.of("subscriptions", Subscription.class, Subscription::id)
                .withHistory()
                .withKeys(MongoSubscriptions::keys)
                .withIndex(Indexes.compoundIndex(Indexes.ascending(SUBSCRIBER), Indexes.descending(ORDER)))
                .withUniqueIndex(ONE_EACH, Indexes.ascending(FOLLOWING));
        collection = collections.open(mapping, events);
    }

    private static Document keys(Subscription subscription) {
        if (subscription.status() != SubscriptionStatus.ACTIVE) {
            return new Document();
        }
        return new Document("subscriber", subscription.subscriber().key())
                .append("order", subscription.rank())
                .append("following", key(subscription.subscriber(), subscription.target()));
    }

    @Override
    public Optional<Versioned<Subscription>> find(String id) {
        return collection.find(id);
    }

    @Override
    public Optional<Versioned<Subscription>> following(Subscriber subscriber, Target target) {
        return collection.list(Filters.eq(FOLLOWING, key(subscriber, target)), Sorts.ascending(FOLLOWING), 1).stream()
                .findFirst();
    }

    @Override
    public Optional<Versioned<Subscription>> add(
            Accepted<Subscription, SubscriptionEvent, ?> decision, Attribution attribution) {
        try {
            return Optional.of(collection.add(decision, attribution));
        } catch (DuplicateAggregate e) {
            if (e.index().equals(ONE_EACH)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    @Override
    public Versioned<Subscription> save(
            Versioned<Subscription> before,
            Accepted<Subscription, SubscriptionEvent, ?> decision,
            Attribution attribution) {
        return collection.save(before, decision, attribution);
    }

    @Override
    public List<Versioned<Subscription>> active(List<Subscriber> subscribers, String after, int limit) {
        var of =
                Filters.in(SUBSCRIBER, subscribers.stream().map(Subscriber::key).toList());
        return collection.list(
                after == null ? of : Filters.and(of, Filters.lt(ORDER, after)), Sorts.descending(ORDER), limit);
    }

    @Override
    public Optional<StoredAnswer> answer(String id, String key) {
        return collection.answer(id, key);
    }

    private static String key(Subscriber subscriber, Target target) {
        return subscriber.key() + " " + target.key();
    }
}
