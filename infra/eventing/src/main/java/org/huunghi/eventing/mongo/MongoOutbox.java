package org.huunghi.eventing.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.WriteConcern;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.RawBsonDocument;
import org.huunghi.eventing.catalogue.EventCatalogue;
import org.huunghi.eventing.outbox.Outbox;
import org.huunghi.eventing.outbox.OutboxEntry;

/** The pending events of one collection; loaded and removed by {@code _id} alone, which both stores do by index. */
final class MongoOutbox<A> implements Outbox {

    static final String WRITTEN_AT = AggregateDocuments.OUTBOX + ".at";

    private final PreparedCollection collection;
    private final AggregateDocuments<A> documents;
    private final EventCatalogue<A, ?> events;
    /** {@code null} for an aggregate without one. */
    private final MongoHistory history;

    private final LastSeen<A> lastSeen;

    MongoOutbox(
            PreparedCollection collection,
            AggregateDocuments<A> documents,
            EventCatalogue<A, ?> events,
            MongoHistory history,
            LastSeen<A> lastSeen) {
        this.collection = collection;
        this.documents = documents;
        this.events = events;
        this.history = history;
        this.lastSeen = lastSeen;
    }

    @Override
    public String topic() {
        return events.topic();
    }

    @Override
    public String source() {
        return events.source();
    }

    @Override
    public List<OutboxEntry> pending(String aggregateId) {
        var document = collection
                .get()
                .find(eq(AggregateDocuments.ID, aggregateId))
                .projection(include(AggregateDocuments.OUTBOX))
                .first();
        return document == null ? List.of() : documents.pending(document);
    }

    @Override
    public List<Overdue> overdue(Instant writtenBy, int limit) {
        return collection
                .get()
                .find(lte(WRITTEN_AT, writtenBy))
                .projection(include(WRITTEN_AT))
                .sort(Sorts.ascending(WRITTEN_AT))
                .limit(limit)
                .map(MongoOutbox::overdue)
                .into(new ArrayList<>());
    }

    /**
     * The history comes first: what is no longer in the outbox is in the history. The removal is not confirmed by a majority: a removal that a failover undoes costs a duplicate with the same id, a confirmed one
     * would cost every batch a round trip.
     */
    @Override
    public void remove(Map<String, List<OutboxEntry>> acknowledged) {
        if (history != null) {
            history.keep(acknowledged);
        }
        acknowledged.forEach(lastSeen::told);
        var removals = acknowledged.entrySet().stream()
                .map(sent -> new UpdateOneModel<RawBsonDocument>(
                        eq(AggregateDocuments.ID, sent.getKey()),
                        Updates.pull(AggregateDocuments.OUTBOX, in("sequence", sequences(sent.getValue())))))
                .toList();
        collection.get().withWriteConcern(WriteConcern.W1).bulkWrite(removals, new BulkWriteOptions().ordered(false));
    }

    private static List<Long> sequences(List<OutboxEntry> entries) {
        return entries.stream().map(OutboxEntry::sequence).toList();
    }

    private static Overdue overdue(RawBsonDocument document) {
        var oldest = document.getArray(AggregateDocuments.OUTBOX).stream()
                .mapToLong(entry -> entry.asDocument().getDateTime("at").getValue())
                .min()
                .orElse(0);
        return new Overdue(document.getString(AggregateDocuments.ID).getValue(), Instant.ofEpochMilli(oldest));
    }
}
