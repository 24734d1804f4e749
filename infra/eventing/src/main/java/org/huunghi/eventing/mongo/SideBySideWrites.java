package org.huunghi.eventing.mongo;

import java.util.List;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;

/**
 * Gathered writes with several commands under way: while the store works on one, the answers to another are on their way.
 * Changes of one document always go the same way. Insertions go one of their own: together they would be two commands all
 * the same, one after the other.
 */
final class SideBySideWrites implements AggregateWrites {

    private final GatheredWrites insertions;
    private final List<GatheredWrites> ways;

    SideBySideWrites(PreparedCollection collection, int count) {
        insertions = new GatheredWrites(collection);
        ways = Stream.generate(() -> new GatheredWrites(collection))
                .limit(count)
                .toList();
    }

    @Override
    public void insert(String id, BsonDocument document, Runnable made) {
        insertions.insert(id, document, made);
    }

    @Override
    public boolean update(String id, Bson filter, BsonDocument change, Runnable made) {
        return of(id).update(id, filter, change, made);
    }

    private GatheredWrites of(String id) {
        return ways.get(Math.floorMod(id.hashCode(), ways.size()));
    }
}
