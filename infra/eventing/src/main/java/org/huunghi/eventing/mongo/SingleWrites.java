package org.huunghi.eventing.mongo;

import com.mongodb.MongoWriteException;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;

/** Every change is a command of its own. */
record SingleWrites(PreparedCollection collection) implements AggregateWrites {

    @Override
    public void insert(String id, BsonDocument document, Runnable made) {
        try {
            collection.get().withDocumentClass(BsonDocument.class).insertOne(document);
        } catch (MongoWriteException e) {
            throw UniqueIndexes.translate(e);
        }
        made.run();
    }

    @Override
    public boolean update(String id, Bson filter, BsonDocument change, Runnable made) {
        try {
            var isMade = collection.get().updateOne(filter, change).getMatchedCount() == 1;
            if (isMade) {
                made.run();
            }
            return isMade;
        } catch (MongoWriteException e) {
            throw UniqueIndexes.translate(e);
        }
    }
}
