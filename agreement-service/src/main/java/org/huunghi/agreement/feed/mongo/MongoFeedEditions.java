package org.huunghi.agreement.feed.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;
import org.bson.Document;
import org.huunghi.agreement.feed.FeedEditions;
import org.huunghi.eventing.mongo.AggregateCollections;
import org.springframework.stereotype.Repository;

@Repository
class MongoFeedEditions implements FeedEditions {

    private static final String ID = "_id";
    private static final String DIGEST = "digest";
    private static final String SINCE = "since";

    private final Supplier<MongoCollection<Document>> editions;

    MongoFeedEditions(AggregateCollections collections) {
        editions = collections.documents("feed_editions", Document.class, List.of());
    }

    @Override
    public Instant since(String feed, String digest, Instant now) {
        var last = editions.get().find(eq(ID, feed)).first();
        if (last != null && digest.equals(last.getString(DIGEST))) {
            return last.getDate(SINCE).toInstant();
        }
        var edition = new Document(ID, feed).append(DIGEST, digest).append(SINCE, Date.from(now));
        editions.get().replaceOne(eq(ID, feed), edition, new ReplaceOptions().upsert(true));
        return now;
    }
}
