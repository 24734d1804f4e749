package org.huunghi.agreement.known.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.Collection;
import java.util.List;
import org.huunghi.agreement.known.KnownName;
import org.huunghi.agreement.known.KnownNames;
import org.huunghi.eventing.inbox.Delivery;
import org.huunghi.eventing.mongo.AggregateCollections;
import org.huunghi.eventing.mongo.ReadModelCollection;
import org.springframework.stereotype.Repository;

@Repository
class MongoKnownNames implements KnownNames {

    private static final String KEYS = "state.keys";
    private static final String PROVINCE = "state.province";

    /** A text names far fewer; one that names more is read as far as this. */
    private static final int MOST = 500;

    private final ReadModelCollection<KnownName> collection;

    MongoKnownNames(AggregateCollections collections) {
        var byKey = new IndexModel(Indexes.ascending(PROVINCE, KEYS));
        collection = collections.readModel("known_names", KnownName.class, List.of(byKey));
    }

    @Override
    public List<KnownName> named(Collection<String> keys, String province) {
        var filter = Filters.and(Filters.in(PROVINCE, KnownName.EVERYBODYS, province), Filters.in(KEYS, keys));
        return collection.list(filter, Sorts.ascending(PROVINCE), MOST);
    }

    @Override
    public boolean learn(KnownName name, long sequence) {
        return collection.apply(name.id(), sequence, name) == Delivery.APPLIED;
    }
}
