package org.huunghi.notification.retention.mongo;

import java.util.Optional;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.StaleAggregate;
import org.huunghi.eventing.Versioned;
import org.huunghi.eventing.catalogue.EventCatalogue;
import org.huunghi.eventing.mongo.AggregateCollection;
import org.huunghi.eventing.mongo.AggregateCollections;
import org.huunghi.eventing.mongo.AggregateMapping;
import org.huunghi.eventing.mongo.DuplicateAggregate;
import org.huunghi.notification.retention.Retained;
import org.huunghi.notification.retention.RetainedEvent;
import org.huunghi.notification.retention.Retention;
import org.springframework.stereotype.Repository;

@Repository
class MongoRetention implements Retention {

    private final AggregateCollection<Retained, RetainedEvent> collection;

    MongoRetention(AggregateCollections collections, EventCatalogue<Retained, RetainedEvent> events) {
        collection = collections.open(AggregateMapping.of("retention", Retained.class, Retained::rule), events);
    }

    @Override
    public Optional<Versioned<Retained>> find(String rule) {
        return collection.find(rule);
    }

    @Override
    public void record(
            Optional<Versioned<Retained>> before,
            Accepted<Retained, RetainedEvent, ?> decision,
            Attribution attribution) {
        if (before.isPresent()) {
            collection.save(before.get(), decision, attribution);
            return;
        }
        try {
            collection.add(decision, attribution);
        } catch (DuplicateAggregate recordedMeanwhile) {
            throw new StaleAggregate(0, 1);
        }
    }
}
