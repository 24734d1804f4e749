package org.huunghi.eventing.mongo;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import java.util.List;
import java.util.concurrent.locks.Lock;
import org.bson.RawBsonDocument;

/**
 * A collection whose indexes exist before anything is done with it. They are made at the first use and not at the
 * start, since a service starts without its store; and one collection after the other, since the embedded store cannot
 * do it at the same time.
 */
final class PreparedCollection {

    private final MongoCollection<RawBsonDocument> collection;
    private final List<IndexModel> indexes;
    private final Lock oneAtATime;
    private volatile boolean prepared;

    PreparedCollection(MongoDatabase database, String name, List<IndexModel> indexes, Lock oneAtATime) {
        this.collection = database.getCollection(name, RawBsonDocument.class)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY)
                .withReadPreference(ReadPreference.primary());
        this.indexes = indexes;
        this.oneAtATime = oneAtATime;
    }

    MongoCollection<RawBsonDocument> get() {
        if (!prepared) {
            prepare();
        }
        return collection;
    }

    void prepare() {
        oneAtATime.lock();
        try {
            if (!prepared) {
                if (!indexes.isEmpty()) {
                    collection.createIndexes(indexes);
                }
                prepared = true;
            }
        } finally {
            oneAtATime.unlock();
        }
    }
}
