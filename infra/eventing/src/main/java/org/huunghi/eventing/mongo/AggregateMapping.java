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
 * @param ways how many commands that gather changes are under way at one time; 0 when each write is a command of its own
 * @param remembered whether its events are kept as its history
 * @param lastSeen how many an instance keeps of those that it wrote or read last
 */
public record AggregateMapping<A>(
        String collection,
        Class<A> type,
        Function<A, String> id,
        Function<A, Document> keys,
        List<IndexModel> indexes,
        int ways,
        boolean remembered,
        int lastSeen) {

    public static <A> AggregateMapping<A> of(String collection, Class<A> type, Function<A, String> id) {
        return new AggregateMapping<>(collection, type, id, a -> new Document(), List.of(), 0, false, 0);
    }

    /** The fields that queries filter and sort by, computed anew at every write. */
    public AggregateMapping<A> withKeys(Function<A, Document> keys) {
        return new AggregateMapping<>(collection, type, id, keys, indexes, ways, remembered, lastSeen);
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

    /**
     * Aggregates that are made or changed at the same time go to the store together: for many at a time. While one command
     * is under way the next ones gather, which costs the store least.
     */
    public AggregateMapping<A> gatheringWrites() {
        return gatheringWrites(1);
    }

    /** With so many commands under way at one time the answers come sooner, and the store works more for each change. */
    public AggregateMapping<A> gatheringWrites(int ways) {
        return new AggregateMapping<>(collection, type, id, keys, indexes, ways, remembered, lastSeen);
    }

    /** Its events are kept, so that what it was on a day can be told. */
    public AggregateMapping<A> withHistory() {
        return new AggregateMapping<>(collection, type, id, keys, indexes, ways, true, lastSeen);
    }

    /**
     * An instance keeps so many of those that it wrote or read last, each in the version it has seen. Only for aggregates
     * that are never removed: one that came back under its id would begin with the same versions.
     */
    public AggregateMapping<A> keepingLastSeen(int limit) {
        return new AggregateMapping<>(collection, type, id, keys, indexes, ways, remembered, limit);
    }

    private AggregateMapping<A> with(IndexModel index) {
        var all = new ArrayList<>(indexes);
        all.add(index);
        return new AggregateMapping<>(collection, type, id, keys, List.copyOf(all), ways, remembered, lastSeen);
    }
}
