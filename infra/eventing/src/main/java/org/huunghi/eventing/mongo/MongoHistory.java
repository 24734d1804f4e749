package org.huunghi.eventing.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.huunghi.eventing.history.History;
import org.huunghi.eventing.history.HistoryOrder;
import org.huunghi.eventing.history.HistoryReach;
import org.huunghi.eventing.history.PastEvent;
import org.huunghi.eventing.outbox.OutboxEntry;

/** A document per event under the event's id, so that one that was sent twice finds its place taken. */
final class MongoHistory implements History {

    private static final String SUBJECT = PastEventDocuments.SUBJECT;
    private static final String SEQUENCE = PastEventDocuments.SEQUENCE;
    private static final String TIME = PastEventDocuments.TIME;

    private final Supplier<MongoCollection<Document>> events;

    MongoHistory(AggregateCollections collections, String aggregate) {
        events = collections.documents(
                aggregate.replace('-', '_') + "_history",
                Document.class,
                List.of(
                        new IndexModel(ascending(SUBJECT, SEQUENCE)),
                        new IndexModel(ascending(SUBJECT, TIME, SEQUENCE))));
    }

    /** Keeps these events, by record, each once. */
    void keep(Map<String, List<OutboxEntry>> told) {
        var documents = told.entrySet().stream()
                .flatMap(record ->
                        record.getValue().stream().map(entry -> PastEventDocuments.of(record.getKey(), entry)))
                .toList();
        try {
            events.get().insertMany(documents, new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            if (!e.getWriteErrors().stream().allMatch(UniqueIndexes::isIdTaken)) {
                throw e;
            }
        }
    }

    /** Removes all that is kept of these records. */
    void forget(Collection<String> subjects) {
        events.get().deleteMany(in(SUBJECT, subjects));
    }

    @Override
    public List<PastEvent> list(String subject, HistoryOrder order, Long after, int limit) {
        return events.get()
                .find(and(eq(SUBJECT, subject), behind(order, after)))
                .sort(order == HistoryOrder.NEWEST ? descending(SEQUENCE) : Sorts.ascending(SEQUENCE))
                .limit(limit)
                .projection(exclude(PastEventDocuments.STATE))
                .map(PastEventDocuments::event)
                .into(new ArrayList<>());
    }

    @Override
    public Optional<PastEvent> lastBefore(String subject, Instant moment) {
        return Optional.ofNullable(events.get()
                .find(and(eq(SUBJECT, subject), lt(TIME, Date.from(moment))))
                .sort(descending(TIME, SEQUENCE))
                .limit(1)
                .map(PastEventDocuments::event)
                .first());
    }

    @Override
    public HistoryReach reach(String subject) {
        var highest = list(subject, HistoryOrder.NEWEST, null, 1).stream()
                .mapToLong(PastEvent::sequence)
                .findFirst()
                .orElse(0);
        return new HistoryReach(highest, events.get().countDocuments(eq(SUBJECT, subject)));
    }

    private static Bson behind(HistoryOrder order, Long after) {
        if (after == null) {
            return new Document();
        }
        return order == HistoryOrder.NEWEST ? lt(SEQUENCE, after) : gt(SEQUENCE, after);
    }
}
