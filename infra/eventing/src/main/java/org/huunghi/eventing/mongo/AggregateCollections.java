package org.huunghi.eventing.mongo;

import com.mongodb.client.model.IndexModel;
import java.util.List;
import org.huunghi.eventing.DomainEvent;
import org.huunghi.eventing.catalogue.EventCatalogue;

/** Opens the collections of this service's database. Indexes are declared here and made before the first request. */
public interface AggregateCollections {

    <A, E extends DomainEvent> AggregateCollection<A, E> open(AggregateMapping<A> mapping, EventCatalogue<A, E> events);

    /** A local copy of facts that another service owns, fed by its events. */
    <T> ReadModelCollection<T> readModel(String name, Class<T> type, List<IndexModel> indexes);
}
