package org.huunghi.notification.officer.mongo;

import static com.mongodb.client.model.Filters.all;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.SearchKey;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.eventing.Versioned;
import org.huunghi.eventing.catalogue.EventCatalogue;
import org.huunghi.eventing.mongo.AggregateCollection;
import org.huunghi.eventing.mongo.AggregateCollections;
import org.huunghi.eventing.mongo.AggregateMapping;
import org.huunghi.eventing.mongo.DuplicateAggregate;
import org.huunghi.notification.known.OwnChanges;
import org.huunghi.notification.officer.Duty;
import org.huunghi.notification.officer.Officer;
import org.huunghi.notification.officer.OfficerEvent;
import org.huunghi.notification.officer.Officers;
import org.springframework.stereotype.Repository;

@Repository
class MongoOfficers implements Officers {

    private static final String ONE_PER_ACCOUNT = "one_per_account";
    private static final String ACCOUNT = "keys.account";
    private static final String TAGS = "keys.tags";
    private static final String ORDER = "keys.order";

    /** On those only who left and have contact points as yet. */
    private static final String LEFT_AT = "keys.leftAt";

    /** No unit has more; they are read at once when an event names the unit. */
    private static final int LARGEST_UNIT = 1000;

    /** Of the duties that are looked for in all units at once; every unit has one or two. */
    private static final int MOST_HOLDERS = 1000;

    private final AggregateCollection<Officer, OfficerEvent> collection;
    private final OwnChanges changes;

    MongoOfficers(AggregateCollections collections, EventCatalogue<Officer, OfficerEvent> events, OwnChanges changes) {
        this.changes = changes;
        collection = collections.open(
                AggregateMapping.of("officers", Officer.class, Officer::id)
                        .withHistory()
                        .withKeys(MongoOfficers::keys)
                        .withUniqueIndex(ONE_PER_ACCOUNT, Indexes.ascending(ACCOUNT))
                        .withIndex(Indexes.ascending(TAGS, ORDER))
                        .withIndex(Indexes.ascending(ORDER))
                        .withSparseIndex(Indexes.ascending(LEFT_AT)),
                events);
    }

    private static Document keys(Officer officer) {
        var tags = new ArrayList<String>();
        tags.add(unit(officer.profile().unit()));
        tags.add(account(officer.profile().account()));
        if (officer.isActive()) {
            tags.add(activeOfUnit(officer.profile().unit()));
            officer.profile().duties().forEach(duty -> tags.add(active(duty)));
        }
        SearchKey.words(officer.profile().name()).forEach(word -> tags.add(word(word)));
        var keys = new Document("account", officer.profile().account())
                .append("tags", tags)
                .append("order", officer.place());
        if (officer.leftAt() != null && !officer.contacts().isEmpty()) {
            keys.append("leftAt", Date.from(officer.leftAt()));
        }
        return keys;
    }

    @Override
    public Optional<Versioned<Officer>> find(String id) {
        return collection.find(id);
    }

    @Override
    public Optional<Versioned<Officer>> findByAccount(String account) {
        return collection.list(eq(ACCOUNT, account), Sorts.ascending(ACCOUNT), 1).stream()
                .findFirst();
    }

    @Override
    public List<Officer> holding(Duty duty) {
        return collection.list(eq(TAGS, active(duty)), Sorts.ascending(ORDER), MOST_HOLDERS).stream()
                .map(Versioned::aggregate)
                .toList();
    }

    @Override
    public List<Officer> activeOf(String unit) {
        return collection.list(eq(TAGS, activeOfUnit(unit)), Sorts.ascending(ORDER), LARGEST_UNIT).stream()
                .map(Versioned::aggregate)
                .toList();
    }

    @Override
    public Versioned<Officer> add(Accepted<Officer, OfficerEvent, ?> decision, Attribution attribution) {
        return oncePerAccount(() -> collection.add(decision, attribution));
    }

    @Override
    public Versioned<Officer> save(
            Versioned<Officer> before, Accepted<Officer, OfficerEvent, ?> decision, Attribution attribution) {
        return oncePerAccount(() -> collection.save(before, decision, attribution));
    }

    @Override
    public List<Versioned<Officer>> list(Wanted wanted, String after, int limit) {
        var filters = new ArrayList<Bson>();
        var tags = new ArrayList<String>();
        if (wanted.unit() != null) {
            tags.add(unit(wanted.unit()));
        }
        if (wanted.account() != null) {
            tags.add(account(wanted.account()));
        }
        wanted.words().forEach(word -> tags.add(word(word)));
        if (!tags.isEmpty()) {
            filters.add(all(TAGS, tags));
        }
        if (after != null) {
            filters.add(gt(ORDER, after));
        }
        return collection.list(filters.isEmpty() ? new Document() : and(filters), Sorts.ascending(ORDER), limit);
    }

    @Override
    public List<Versioned<Officer>> leftBefore(Instant moment, int limit) {
        return collection.list(lt(LEFT_AT, Date.from(moment)), Sorts.ascending(LEFT_AT), limit);
    }

    @Override
    public long countLeftBefore(Instant moment, int limit) {
        return collection.count(lt(LEFT_AT, Date.from(moment)), limit);
    }

    @Override
    public Optional<StoredAnswer> answer(String id, String key) {
        return collection.answer(id, key);
    }

    private Versioned<Officer> oncePerAccount(Supplier<Versioned<Officer>> write) {
        try {
            return write.get();
        } catch (DuplicateAggregate taken) {
            if (ONE_PER_ACCOUNT.equals(taken.index())) {
                throw new AccountTaken();
            }
            throw taken;
        } finally {
            changes.note();
        }
    }

    private static String unit(String code) {
        return "unit " + code;
    }

    private static String account(String subject) {
        return "account " + subject;
    }

    private static String activeOfUnit(String code) {
        return "active " + code;
    }

    private static String active(Duty duty) {
        return "active " + duty;
    }

    private static String word(String folded) {
        return "word " + folded;
    }
}
