package org.huunghi.notification.known.mongo;

import java.util.List;
import java.util.Optional;
import org.huunghi.eventing.inbox.Delivery;
import org.huunghi.eventing.mongo.AggregateCollections;
import org.huunghi.eventing.mongo.ReadModelCollection;
import org.huunghi.notification.known.KnownUnit;
import org.huunghi.notification.known.KnownUnits;
import org.huunghi.notification.known.OwnChanges;
import org.springframework.stereotype.Repository;

@Repository
class MongoKnownUnits implements KnownUnits {

    private final ReadModelCollection<KnownUnit> collection;
    private final OwnChanges changes;

    MongoKnownUnits(AggregateCollections collections, OwnChanges changes) {
        this.changes = changes;
        collection = collections.readModel("known_units", KnownUnit.class, List.of());
    }

    @Override
    public Optional<KnownUnit> find(String code) {
        return collection.find(code);
    }

    @Override
    public boolean learn(long sequence, KnownUnit unit) {
        try {
            return collection.apply(unit.code(), sequence, unit) == Delivery.APPLIED;
        } finally {
            changes.note();
        }
    }
}
