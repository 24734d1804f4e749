package org.huunghi.eventing.mongo;

import com.mongodb.MongoException;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;

/** How changes of aggregates reach the store. */
interface AggregateWrites {

    /** @param ways as in {@link AggregateMapping#ways()} */
    static AggregateWrites of(PreparedCollection collection, int ways) {
        return ways == 0 ? new SingleWrites(collection) : new SideBySideWrites(collection, ways);
    }

    /**
     * @param made run when it is inserted, before the caller is told so
     * @throws DuplicateAggregate when the id or a unique key is taken
     */
    void insert(String id, BsonDocument document, Runnable made);

    /**
     * False when the document has another version by now.
     *
     * @param made run when it is changed, before the caller is told so
     * @throws DuplicateAggregate when a unique key is taken
     * @throws MongoException when that cannot be told any more
     */
    boolean update(String id, Bson filter, BsonDocument change, Runnable made);
}
