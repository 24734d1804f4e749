package org.huunghi.eventing.mongo;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * How an aggregate lies in its collection: {@code {_id, version, sequence, state: <the record>, keys: <what queries
 * need>, outbox: [...], answers: [...]}}. Queries and indexes touch {@code _id} and {@code keys} only. The driver's own
 * codec writes the record and those within it, which therefore are public.
 *
 * @param <A> the aggregate, an immutable record
 * @param gathered whether writes that are made at the same time share one command
 * @param remembered whether its events are kept as its history
 */
public record AggregateMapping<A>(
        String collection,
        Class<A> type,
        Function<A, String> id,
        Function<A, Document> keys,
        List<IndexModel> indexes,
        boolean gathered,
        boolean remembered) {

    public static <A> AggregateMapping<A> of(String collection, Class<A> type, Function<A, String> id) {
        return new AggregateMapping<>(collection, type, id, a -> new Document(), List.of(), false, false);
    }

    /** The fields that queries filter and sort by, computed anew at every write. */
    public AggregateMapping<A> withKeys(Function<A, Document> keys) {
        return new AggregateMapping<>(collection, type, id, keys, indexes, gathered, remembered);
    }

    public AggregateMapping<A> withIndex(Bson fields) {
        return with(new IndexModel(fields));
    }

    /** Holds only the aggregates that have the fields, so it stays as small as they are few. */
    public AggregateMapping<A> withSparseIndex(Bson fields) {
        return with(new IndexModel(fields, new IndexOptions().sparse(true)));
    }

    /** Unique where the fields are present; {@link DuplicateAggregate} names it when it refuses a write. */
    public AggregateMapping<A> withUniqueIndex(String name, Bson fields) {
        return with(new IndexModel(
                fields, new IndexOptions().name(name).unique(true).sparse(true)));
    }

    /** Changes of different aggregates that are made at the same time go to the store together: for many at a time. */
    public AggregateMapping<A> gatheringWrites() {
        return new AggregateMapping<>(collection, type, id, keys, indexes, true, remembered);
    }

    /** Its events are kept, so that what it was on a day can be told. */
    public AggregateMapping<A> withHistory() {
        return new AggregateMapping<>(collection, type, id, keys, indexes, gathered, true);
    }

    private AggregateMapping<A> with(IndexModel index) {
        var all = new ArrayList<>(indexes);
        all.add(index);
        return new AggregateMapping<>(collection, type, id, keys, List.copyOf(all), gathered, remembered);
    }
}
