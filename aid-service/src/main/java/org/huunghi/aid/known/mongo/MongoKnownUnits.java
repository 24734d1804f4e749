package org.huunghi.aid.known.mongo;

import java.util.List;
import java.util.Optional;
import org.huunghi.aid.known.KnownUnit;
import org.huunghi.aid.known.KnownUnits;
import org.huunghi.eventing.inbox.Delivery;
import org.huunghi.eventing.mongo.AggregateCollections;
import org.huunghi.eventing.mongo.ReadModelCollection;
import org.springframework.stereotype.Repository;

@Repository
class MongoKnownUnits implements KnownUnits {

    private final ReadModelCollection<KnownUnit> collection;

    MongoKnownUnits(AggregateCollections collections) {
        collection = collections.readModel("known_units", KnownUnit.class, List.of());
    }

    @Override
    public Optional<KnownUnit> find(String id) {
        return collection.find(id);
    }

    @Override
    public boolean learn(KnownUnit unit, long sequence) {
        return collection.apply(unit.id(), sequence, unit) == Delivery.APPLIED;
    }
}
