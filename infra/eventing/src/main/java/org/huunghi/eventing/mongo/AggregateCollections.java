package org.huunghi.eventing.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexModel;
import java.util.List;
import java.util.function.Supplier;
import org.huunghi.eventing.DomainEvent;
import org.huunghi.eventing.catalogue.EventCatalogue;

/** Opens the collections of this service's database. Indexes are declared here and made before the first request. */
public interface AggregateCollections {

    <A, E extends DomainEvent> AggregateCollection<A, E> open(AggregateMapping<A> mapping, EventCatalogue<A, E> events);

    /** A local copy of facts that another service owns, fed by its events. */
    <T> ReadModelCollection<T> readModel(String name, Class<T> type, List<IndexModel> indexes);

    /**
     * What is neither an aggregate nor known by events, as the driver's own collection: work in progress, for example.
     * Asked for anew at each use, since the first one makes the indexes.
     */
    <T> Supplier<MongoCollection<T>> documents(String name, Class<T> type, List<IndexModel> indexes);
}
