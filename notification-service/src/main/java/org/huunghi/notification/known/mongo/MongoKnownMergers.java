package org.huunghi.notification.known.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.List;
import java.util.Optional;
import org.huunghi.eventing.inbox.Delivery;
import org.huunghi.eventing.mongo.AggregateCollections;
import org.huunghi.eventing.mongo.ReadModelCollection;
import org.huunghi.notification.known.KnownMerger;
import org.huunghi.notification.known.KnownMergers;
import org.springframework.stereotype.Repository;

@Repository
class MongoKnownMergers implements KnownMergers {

    private static final String SURVIVOR = "state.survivor";

    private final ReadModelCollection<KnownMerger> collection;

    MongoKnownMergers(AggregateCollections collections) {
        var bySurvivor = new IndexModel(Indexes.ascending(SURVIVOR));
        collection = collections.readModel("known_mergers", KnownMerger.class, List.of(bySurvivor));
    }

    @Override
    public Optional<String> survivorOf(String partner) {
        return collection.find(partner).map(KnownMerger::survivor);
    }

    @Override
    public List<String> mergedInto(String survivor, int limit) {
        return collection.list(Filters.eq(SURVIVOR, survivor), Sorts.ascending(SURVIVOR), limit).stream()
                .map(KnownMerger::partner)
                .toList();
    }

    @Override
    public boolean learn(long sequence, KnownMerger merger) {
        return collection.apply(merger.partner(), sequence, merger) == Delivery.APPLIED;
    }
}
