package org.huunghi.agreement.feed.mongo;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.huunghi.agreement.feed.Feed;
import org.huunghi.agreement.feed.FeedEvent;
import org.huunghi.agreement.feed.FeedStatus;
import org.huunghi.agreement.feed.Feeds;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.eventing.Versioned;
import org.huunghi.eventing.catalogue.EventCatalogue;
import org.huunghi.eventing.mongo.AggregateCollection;
import org.huunghi.eventing.mongo.AggregateCollections;
import org.huunghi.eventing.mongo.AggregateMapping;
import org.springframework.stereotype.Repository;

@Repository
class MongoFeeds implements Feeds {

    private static final String SECRET = "keys.secret";
    private static final String OWNER = "keys.owner";
    private static final String STATUS = "keys.status";
    private static final String ORDER = "keys.order";

    private final AggregateCollection<Feed, FeedEvent> collection;

    MongoFeeds(AggregateCollections collections, EventCatalogue<Feed, FeedEvent> events) {
        var mapping = AggregateMapping.of("feeds", Feed.class, Feed::id)
                .withHistory()
                .withKeys(feed -> new Document("secret", feed.secret())
                        .append("owner", feed.owner())
                        .append("status", feed.status().name())
                        .append("order", feed.rank()))
                .withUniqueIndex("feed-secret", Indexes.ascending(SECRET))
                .withIndex(Indexes.compoundIndex(Indexes.ascending(OWNER), Indexes.descending(ORDER)))
                .withIndex(Indexes.compoundIndex(Indexes.ascending(OWNER, STATUS), Indexes.descending(ORDER)));
        collection = collections.open(mapping, events);
    }

    @Override
    public Optional<Versioned<Feed>> find(String id) {
        return collection.find(id);
    }

    @Override
    public Optional<Versioned<Feed>> withSecret(String fingerprint) {
        return collection.list(new Document(SECRET, fingerprint), Sorts.ascending(SECRET), 1).stream()
                .findFirst();
    }

    @Override
    public Versioned<Feed> add(Accepted<Feed, FeedEvent, ?> decision, Attribution attribution) {
        return collection.add(decision, attribution);
    }

    @Override
    public Versioned<Feed> save(
            Versioned<Feed> before, Accepted<Feed, FeedEvent, ?> decision, Attribution attribution) {
        return collection.save(before, decision, attribution);
    }

    @Override
    public List<Versioned<Feed>> ofOwner(String owner, FeedStatus status, String after, int limit) {
        var own = new Document(OWNER, owner);
        if (status != null) {
            own.append(STATUS, status.name());
        }
        if (after != null) {
            own.append(ORDER, new Document("$lt", after));
        }
        return collection.list(own, Sorts.descending(ORDER), limit);
    }

    @Override
    public Optional<StoredAnswer> answer(String id, String key) {
        return collection.answer(id, key);
    }
}
