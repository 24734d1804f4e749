package org.huunghi.eventing.mongo;

import java.util.List;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;

/**
 * Gathered writes with several commands under way: while the store works on one, the answers to another are on their way.
 * Changes of one document always go the same way.
 */
final class SideBySideWrites implements AggregateWrites {

    private final List<GatheredWrites> ways;

    SideBySideWrites(PreparedCollection collection, int count) {
        ways = Stream.generate(() -> new GatheredWrites(collection))
                .limit(count)
                .toList();
    }

    @Override
    public void insert(String id, BsonDocument document, Runnable made) {
        of(id).insert(id, document, made);
    }

    @Override
    public boolean update(String id, Bson filter, BsonDocument change, Runnable made) {
        return of(id).update(id, filter, change, made);
    }

    private GatheredWrites of(String id) {
        return ways.get(Math.floorMod(id.hashCode(), ways.size()));
    }
}
