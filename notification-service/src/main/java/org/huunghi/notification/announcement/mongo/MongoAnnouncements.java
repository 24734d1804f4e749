package org.huunghi.notification.announcement.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.eventing.Versioned;
import org.huunghi.eventing.catalogue.EventCatalogue;
import org.huunghi.eventing.mongo.AggregateCollection;
import org.huunghi.eventing.mongo.AggregateCollections;
import org.huunghi.eventing.mongo.AggregateMapping;
import org.huunghi.notification.announcement.Announcement;
import org.huunghi.notification.announcement.AnnouncementEvent;
import org.huunghi.notification.announcement.Announcements;
import org.springframework.stereotype.Repository;

@Repository
class MongoAnnouncements implements Announcements {

    private static final String NEXT_AT = "keys.nextAt";
    private static final String READERS = "keys.readers";
    private static final String ORDER = "keys.order";

    private final AggregateCollection<Announcement, AnnouncementEvent> collection;

    MongoAnnouncements(AggregateCollections collections, EventCatalogue<Announcement, AnnouncementEvent> events) {
        collection = collections.open(
                AggregateMapping.of("announcements", Announcement.class, Announcement::id)
                        .withHistory()
                        .withKeys(MongoAnnouncements::keys)
                        .withSparseIndex(Indexes.ascending(NEXT_AT))
                        .withIndex(Indexes.descending(READERS, ORDER))
                        .withIndex(Indexes.descending(ORDER)),
                events);
    }

    private static Document keys(Announcement announcement) {
        var keys = new Document("readers", readers(announcement.author(), announcement.province()))
                .append("order", announcement.place());
        var nextAt = announcement.progress().nextAt();
        return nextAt == null ? keys : keys.append("nextAt", Date.from(nextAt));
    }

    private static List<String> readers(String author, String province) {
        return province == null ? List.of("author " + author) : List.of("author " + author, "province " + province);
    }

    @Override
    public Optional<Versioned<Announcement>> find(String id) {
        return collection.find(id);
    }

    @Override
    public Versioned<Announcement> add(Accepted<Announcement, AnnouncementEvent, ?> decision, Attribution attribution) {
        return collection.add(decision, attribution);
    }

    @Override
    public Versioned<Announcement> save(
            Versioned<Announcement> before,
            Accepted<Announcement, AnnouncementEvent, ?> decision,
            Attribution attribution) {
        return collection.save(before, decision, attribution);
    }

    @Override
    public List<Versioned<Announcement>> due(Instant now, int limit) {
        return collection.list(lte(NEXT_AT, Date.from(now)), Sorts.ascending(NEXT_AT), limit);
    }

    @Override
    public List<Versioned<Announcement>> list(Readable only, String after, int limit) {
        var filters = new ArrayList<Bson>();
        if (only != null) {
            filters.add(in(READERS, readers(only.author(), only.province())));
        }
        if (after != null) {
            filters.add(lt(ORDER, after));
        }
        return collection.list(filters.isEmpty() ? new Document() : and(filters), Sorts.descending(ORDER), limit);
    }

    @Override
    public long countOlder(Instant before, int limit) {
        return collection.count(older(before), limit);
    }

    @Override
    public int removeOlder(Instant before, int limit) {
        return collection.remove(older(before), Sorts.ascending(ORDER), limit);
    }

    private static Bson older(Instant before) {
        return lt(ORDER, Announcement.placeAt(before));
    }

    @Override
    public Optional<StoredAnswer> answer(String id, String key) {
        return collection.answer(id, key);
    }
}
