package org.huunghi.aid.known.mongo;

import java.util.List;
import java.util.Optional;
import org.huunghi.aid.known.KnownPartner;
import org.huunghi.aid.known.KnownPartners;
import org.huunghi.eventing.inbox.Delivery;
import org.huunghi.eventing.mongo.AggregateCollections;
import org.huunghi.eventing.mongo.ReadModelCollection;
import org.springframework.stereotype.Repository;

@Repository
class MongoKnownPartners implements KnownPartners {

    private final ReadModelCollection<KnownPartner> collection;

    MongoKnownPartners(AggregateCollections collections) {
        collection = collections.readModel("known_partners", KnownPartner.class, List.of());
    }

    @Override
    public Optional<KnownPartner> find(String id) {
        return collection.find(id);
    }

    @Override
    public boolean learn(KnownPartner partner, long sequence) {
        return collection.apply(partner.id(), sequence, partner) == Delivery.APPLIED;
    }
}
