package org.huunghi.agreement.task.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.huunghi.agreement.task.AllTaskSeries;
import org.huunghi.agreement.task.SeriesEvent;
import org.huunghi.agreement.task.TaskSeries;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.eventing.Versioned;
import org.huunghi.eventing.catalogue.EventCatalogue;
import org.huunghi.eventing.mongo.AggregateCollection;
import org.huunghi.eventing.mongo.AggregateCollections;
import org.huunghi.eventing.mongo.AggregateMapping;
import org.springframework.stereotype.Repository;

@Repository
class MongoTaskSeries implements AllTaskSeries {

    private static final String ID = "_id";
    private static final String NEXT_TIMER = "keys.nextTimerAt";
    private static final String DOCUMENT = "keys.document";

    private final AggregateCollection<TaskSeries, SeriesEvent> collection;

    MongoTaskSeries(AggregateCollections collections, EventCatalogue<TaskSeries, SeriesEvent> events) {
        var mapping = AggregateMapping.of("taskSeries", TaskSeries.class, TaskSeries::id)
                .withHistory()
                .withKeys(MongoTaskSeries::keys)
                .withSparseIndex(Indexes.ascending(NEXT_TIMER))
                .withSparseIndex(Indexes.ascending(DOCUMENT));
        collection = collections.open(mapping, events);
    }

    @Override
    public Optional<Versioned<TaskSeries>> find(String id) {
        return collection.find(id);
    }

    @Override
    public Versioned<TaskSeries> add(Accepted<TaskSeries, SeriesEvent, ?> decision, Attribution attribution) {
        return collection.add(decision, attribution);
    }

    @Override
    public Versioned<TaskSeries> save(
            Versioned<TaskSeries> before, Accepted<TaskSeries, SeriesEvent, ?> decision, Attribution attribution) {
        return collection.save(before, decision, attribution);
    }

    @Override
    public List<Versioned<TaskSeries>> list(String after, int limit) {
        return collection.list(after == null ? new Document() : Filters.gt(ID, after), Sorts.ascending(ID), limit);
    }

    @Override
    public List<Versioned<TaskSeries>> due(Instant by, int limit) {
        return collection.list(Filters.lte(NEXT_TIMER, Date.from(by)), Sorts.ascending(NEXT_TIMER), limit);
    }

    @Override
    public boolean cite(String document) {
        return collection.count(Filters.eq(DOCUMENT, document), 1) > 0;
    }

    @Override
    public Optional<StoredAnswer> answer(String id, String key) {
        return collection.answer(id, key);
    }

    private static Document keys(TaskSeries series) {
        var keys = new Document();
        series.nextTimerAt().ifPresent(at -> keys.append("nextTimerAt", Date.from(at)));
        var document = series.pattern().directive().document();
        if (document != null) {
            keys.append("document", document.id());
        }
        return keys;
    }
}
