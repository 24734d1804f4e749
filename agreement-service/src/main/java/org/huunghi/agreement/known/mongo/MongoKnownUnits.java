package org.huunghi.agreement.known.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.huunghi.agreement.known.KnownUnit;
import org.huunghi.agreement.known.KnownUnits;
import org.huunghi.eventing.inbox.Delivery;
import org.huunghi.eventing.mongo.AggregateCollections;
import org.huunghi.eventing.mongo.ReadModelCollection;
import org.springframework.stereotype.Repository;

@Repository
class MongoKnownUnits implements KnownUnits {

    private static final String SUCCESSOR = "state.successor";

    private final ReadModelCollection<KnownUnit> collection;

    MongoKnownUnits(AggregateCollections collections) {
        var bySuccessor = new IndexModel(Indexes.ascending(SUCCESSOR));
        collection = collections.readModel("known_units", KnownUnit.class, List.of(bySuccessor));
    }

    @Override
    public Optional<KnownUnit> find(String id) {
        return collection.find(id);
    }

    @Override
    public List<KnownUnit> followedBy(Collection<String> heirs, int limit) {
        return collection.list(Filters.in(SUCCESSOR, heirs), Sorts.ascending(SUCCESSOR), limit);
    }

    @Override
    public boolean learn(KnownUnit unit, long sequence) {
        return collection.apply(unit.id(), sequence, unit) == Delivery.APPLIED;
    }
}
