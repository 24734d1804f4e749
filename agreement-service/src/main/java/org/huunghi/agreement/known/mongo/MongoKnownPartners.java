package org.huunghi.agreement.known.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.huunghi.agreement.known.KnownPartner;
import org.huunghi.agreement.known.KnownPartners;
import org.huunghi.eventing.inbox.Delivery;
import org.huunghi.eventing.mongo.AggregateCollections;
import org.huunghi.eventing.mongo.ReadModelCollection;
import org.springframework.stereotype.Repository;

@Repository
class MongoKnownPartners implements KnownPartners {

    private static final String ID = "_id";
    private static final String SURVIVOR = "state.survivor";

    private final ReadModelCollection<KnownPartner> collection;

    MongoKnownPartners(AggregateCollections collections) {
        var bySurvivor = new IndexModel(Indexes.ascending(SURVIVOR));
        collection = collections.readModel("known_partners", KnownPartner.class, List.of(bySurvivor));
    }

    @Override
    public Optional<KnownPartner> find(String id) {
        return collection.find(id);
    }

    @Override
    public List<KnownPartner> merged(Collection<String> ids) {
        var filter = Filters.and(Filters.in(ID, ids), Filters.ne(SURVIVOR, null));
        return collection.list(filter, Sorts.ascending(ID), Math.max(1, ids.size()));
    }

    @Override
    public List<KnownPartner> mergedInto(Collection<String> survivors, int limit) {
        return collection.list(Filters.in(SURVIVOR, survivors), Sorts.ascending(SURVIVOR), limit);
    }

    @Override
    public boolean learn(KnownPartner partner, long sequence) {
        return collection.apply(partner.id(), sequence, partner) == Delivery.APPLIED;
    }
}
