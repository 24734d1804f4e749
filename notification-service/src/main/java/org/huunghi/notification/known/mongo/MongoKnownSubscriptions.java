package org.huunghi.notification.known.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.Collection;
import java.util.List;
import org.huunghi.eventing.inbox.Delivery;
import org.huunghi.eventing.mongo.AggregateCollections;
import org.huunghi.eventing.mongo.ReadModelCollection;
import org.huunghi.notification.known.KnownSubscription;
import org.huunghi.notification.known.KnownSubscriptions;
import org.springframework.stereotype.Repository;

@Repository
class MongoKnownSubscriptions implements KnownSubscriptions {

    private static final String ACTIVE = "state.active";
    private static final String TARGET = "state.target";

    /** Nobody has more followers; a province has fewer officers. */
    private static final int MOST = 2000;

    private final ReadModelCollection<KnownSubscription> collection;

    MongoKnownSubscriptions(AggregateCollections collections) {
        collection = collections.readModel(
                "known_subscriptions",
                KnownSubscription.class,
                List.of(new IndexModel(Indexes.ascending(ACTIVE, TARGET))));
    }

    @Override
    public List<KnownSubscription> to(Collection<String> targets) {
        return collection.list(and(eq(ACTIVE, true), in(TARGET, targets)), Sorts.ascending(TARGET), MOST);
    }

    @Override
    public boolean learn(long sequence, KnownSubscription subscription) {
        return collection.apply(subscription.id(), sequence, subscription) == Delivery.APPLIED;
    }
}
