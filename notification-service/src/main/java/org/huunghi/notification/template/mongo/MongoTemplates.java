package org.huunghi.notification.template.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.Sequenced;
import org.huunghi.eventing.StaleAggregate;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.eventing.Versioned;
import org.huunghi.eventing.catalogue.EventCatalogue;
import org.huunghi.eventing.mongo.AggregateCollection;
import org.huunghi.eventing.mongo.AggregateCollections;
import org.huunghi.eventing.mongo.AggregateMapping;
import org.huunghi.eventing.mongo.DuplicateAggregate;
import org.huunghi.notification.template.ShippedTemplates;
import org.huunghi.notification.template.Template;
import org.huunghi.notification.template.TemplateEvent;
import org.huunghi.notification.template.TemplateKey;
import org.huunghi.notification.template.Templates;
import org.springframework.stereotype.Repository;

/** The store holds what was edited; everything else is as shipped and needs no loading at the start. */
@Repository
class MongoTemplates implements Templates {

    private static final String EDITED = "keys.edited";

    private final AggregateCollection<Template, TemplateEvent> collection;
    private final ShippedTemplates shipped;

    MongoTemplates(
            AggregateCollections collections,
            EventCatalogue<Template, TemplateEvent> events,
            ShippedTemplates shipped) {
        this.shipped = shipped;
        collection = collections.open(
                AggregateMapping.of("templates", Template.class, Template::id)
                        .withHistory()
                        .withKeys(template -> new Document("edited", true))
                        .withIndex(Indexes.ascending(EDITED, "_id")),
                events);
    }

    /** A template that nobody has edited. */
    private record Unedited(Template aggregate) implements Versioned<Template>, Sequenced {
        @Override
        public long version() {
            return 0;
        }

        @Override
        public long sequence() {
            return 0;
        }
    }

    @Override
    public Versioned<Template> find(TemplateKey key) {
        return collection.find(key.id()).orElseGet(() -> new Unedited(shipped.template(key)));
    }

    @Override
    public List<Versioned<Template>> all() {
        var keys = TemplateKey.all();
        var edited = collection.list(eq(EDITED, true), Sorts.ascending("_id"), keys.size()).stream()
                .collect(Collectors.toMap(stored -> stored.aggregate().key(), Function.identity()));
        return keys.stream()
                .map(key -> edited.getOrDefault(key, new Unedited(shipped.template(key))))
                .toList();
    }

    @Override
    public Versioned<Template> save(
            Versioned<Template> before, Accepted<Template, TemplateEvent, ?> decision, Attribution attribution) {
        if (before.version() > 0) {
            return collection.save(before, decision, attribution);
        }
        try {
            return collection.add(decision, attribution);
        } catch (DuplicateAggregate editedMeanwhile) {
            throw new StaleAggregate(0, find(decision.state().key()).version());
        }
    }

    @Override
    public Optional<StoredAnswer> answer(String id, String key) {
        return collection.answer(id, key);
    }
}
