package org.huunghi.servicekit.imports.mongo;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.eventing.Versioned;
import org.huunghi.eventing.catalogue.EventCatalogue;
import org.huunghi.eventing.mongo.AggregateCollection;
import org.huunghi.eventing.mongo.AggregateCollections;
import org.huunghi.eventing.mongo.AggregateMapping;
import org.huunghi.servicekit.imports.Import;
import org.huunghi.servicekit.imports.ImportEvent;
import org.huunghi.servicekit.imports.Imports;

/** Finds an importer's files, the latest first. */
public final class MongoImports implements Imports {

    private static final String BY = "keys.by";
    private static final String ORDER = "keys.order";

    private final AggregateCollection<Import, ImportEvent> collection;

    public MongoImports(AggregateCollections collections, EventCatalogue<Import, ImportEvent> events) {
        var mapping = AggregateMapping.of("imports", Import.class, Import::id)
                .withHistory()
                .withKeys(imported -> new Document("by", imported.by().id()).append("order", imported.rank()))
                .withIndex(Indexes.compoundIndex(Indexes.ascending(BY), Indexes.descending(ORDER)));
        collection = collections.open(mapping, events);
    }

    @Override
    public Optional<Versioned<Import>> find(String id) {
        return collection.find(id);
    }

    @Override
    public Versioned<Import> add(Accepted<Import, ImportEvent, ?> decision, Attribution attribution) {
        return collection.add(decision, attribution);
    }

    @Override
    public Versioned<Import> save(
            Versioned<Import> before, Accepted<Import, ImportEvent, ?> decision, Attribution attribution) {
        return collection.save(before, decision, attribution);
    }

    @Override
    public List<Versioned<Import>> ofActor(String actor, String after, int limit) {
        var own = new Document(BY, actor);
        var page = after == null ? own : own.append(ORDER, new Document("$lt", after));
        return collection.list(page, Sorts.descending(ORDER), limit);
    }

    @Override
    public Optional<StoredAnswer> answer(String id, String key) {
        return collection.answer(id, key);
    }
}
