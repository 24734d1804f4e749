package org.huunghi.aid.item.mongo;

import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.model.Sorts;
import java.util.List;
import java.util.Optional;
import org.huunghi.aid.item.AidEvent;
import org.huunghi.aid.item.AidItem;
import org.huunghi.aid.item.AidItems;
import org.huunghi.aid.item.AidQuery;
import org.huunghi.aid.item.AidTotal;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.Facets;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.eventing.Versioned;
import org.huunghi.eventing.catalogue.EventCatalogue;
import org.huunghi.eventing.mongo.AggregateCollection;
import org.huunghi.eventing.mongo.AggregateCollections;
import org.huunghi.eventing.mongo.AggregateMapping;
import org.springframework.stereotype.Repository;

@Repository
class MongoAidItems implements AidItems {

    private final AggregateCollection<AidItem, AidEvent> collection;

    MongoAidItems(AggregateCollections collections, EventCatalogue<AidItem, AidEvent> events) {
        var mapping = AggregateMapping.of("aid_items", AidItem.class, AidItem::id)
                .withHistory()
                .withKeys(AidKeys::of)
                .withIndex(compoundIndex(
                        ascending(AidKeys.TAGS), descending(AidKeys.ORDER), ascending(AidKeys.APPROVED_ON)))
                .withIndex(compoundIndex(descending(AidKeys.ORDER), ascending(AidKeys.APPROVED_ON)))
                .withIndex(ascending(AidKeys.TAGS, AidKeys.APPROVED_ON))
                .withIndex(ascending(AidKeys.APPROVED_ON));
        collection = collections.open(mapping, events);
    }

    @Override
    public Optional<Versioned<AidItem>> find(String id) {
        return collection.find(id);
    }

    @Override
    public Versioned<AidItem> add(Accepted<AidItem, AidEvent, ?> decision, Attribution attribution) {
        return collection.add(decision, attribution);
    }

    @Override
    public Versioned<AidItem> save(
            Versioned<AidItem> before, Accepted<AidItem, AidEvent, ?> decision, Attribution attribution) {
        return collection.save(before, decision, attribution);
    }

    @Override
    public List<Versioned<AidItem>> list(AidQuery query, String after, int limit) {
        return collection.list(AidKeys.filter(query, after), Sorts.descending(AidKeys.ORDER), limit);
    }

    @Override
    public Facets facets(AidQuery query, List<String> by) {
        return collection.facets(AidKeys.filter(query, null), AidKeys.TAGS, by);
    }

    @Override
    public AidTotal total(AidQuery query) {
        var sum = collection.sum(AidKeys.approved(query), AidKeys.USD);
        return new AidTotal(sum.count(), sum.total());
    }

    @Override
    public Optional<StoredAnswer> answer(String id, String key) {
        return collection.answer(id, key);
    }
}
