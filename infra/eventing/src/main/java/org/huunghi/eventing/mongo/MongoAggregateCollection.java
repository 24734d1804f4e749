package org.huunghi.eventing.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Projections.include;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.ChangeContext;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.DomainEvent;
import org.huunghi.eventing.Facets;
import org.huunghi.eventing.StaleAggregate;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.eventing.Versioned;
import org.huunghi.eventing.catalogue.EventCatalogue;
import org.huunghi.eventing.outbox.Outbox;
import org.huunghi.eventing.outbox.OutboxEntry;
import org.huunghi.eventing.outbox.Relay;

/** Writes an aggregate, its events and the answer owed for the change as one document in one write. */
final class MongoAggregateCollection<A, E extends DomainEvent> implements AggregateCollection<A, E> {

    static final int MOST_PENDING = 64;

    private final PreparedCollection collection;
    private final AggregateDocuments<A> documents;
    private final WordedEvents<A, E> worded;
    /** {@code null} for an aggregate without one. */
    private final MongoHistory history;

    private final Outbox outbox;
    private final Relay relay;
    private final StoredAnswers answers;
    private final Counting counting;
    private final AggregateWrites writes;

    private final LastSeen<A> lastSeen;

    MongoAggregateCollection(
            PreparedCollection collection,
            AggregateDocuments<A> documents,
            EventCatalogue<A, E> events,
            Relay relay,
            Clock clock,
            int ways,
            MongoHistory history,
            LastSeen<A> lastSeen) {
        this.collection = collection;
        this.documents = documents;
        this.worded = new WordedEvents<>(events);
        this.history = history;
        this.outbox = new MongoOutbox<>(collection, documents, events, history, lastSeen);
        this.relay = relay;
        this.answers = new StoredAnswers(collection, documents, clock);
        this.counting = new Counting(collection);
        this.writes = AggregateWrites.of(collection, ways);
        this.lastSeen = lastSeen;
    }

    Outbox outbox() {
        return outbox;
    }

    StoredAnswers answers() {
        return answers;
    }

    @Override
    public Optional<Versioned<A>> find(String id) {
        var found = Optional.ofNullable(collection
                .get()
                .find(eq(AggregateDocuments.ID, id))
                .projection(exclude(AggregateDocuments.ANSWERS))
                .map(documents::read)
                .first());
        found.ifPresent(stored -> lastSeen.note(id, stored));
        return found.map(Function.identity());
    }

    @Override
    public Optional<Versioned<A>> lastSeen(String id, long version) {
        return lastSeen.at(id, version).map(Function.identity());
    }

    @Override
    public Versioned<A> add(Accepted<A, E, ?> decision, Attribution attribution) {
        var id = documents.id(decision.state());
        var entries = worded.of(id, 0, decision, attribution);
        var after =
                new StoredAggregate<>(decision.state(), 1, entries.size(), entries, documents.keys(decision.state()));
        var document = documents.created(id, after, entries, owedAnswer(after, true));
        writes.insert(id, document, () -> committed(id, after, true));
        return after;
    }

    @Override
    public Versioned<A> save(Versioned<A> versioned, Accepted<A, E, ?> decision, Attribution attribution) {
        if (!(versioned instanceof StoredAggregate<A> before)) {
            throw new IllegalArgumentException("not read from this collection: " + versioned);
        }
        var id = documents.id(before.aggregate());
        if (!id.equals(documents.id(decision.state()))) {
            throw new IllegalArgumentException("the id of an aggregate never changes: " + id);
        }
        var entries = worded.of(id, before.sequence(), decision, attribution);
        var pending = new ArrayList<>(withRoomFor(entries.size(), id, withoutTold(id, before)));
        pending.addAll(entries);
        var after = before.next(decision.state(), entries.size(), pending, documents.keys(decision.state()));
        var change = documents.change(before, after, entries, owedAnswer(after, false));
        var same = and(eq(AggregateDocuments.ID, id), eq(AggregateDocuments.VERSION, before.version()));
        if (!writes.update(id, same, change, () -> committed(id, after, false))) {
            throw new StaleAggregate(
                    before.version(), find(id).map(Versioned::version).orElse(0L));
        }
        return after;
    }

    @Override
    public List<Versioned<A>> list(Bson filter, Bson sort, int limit) {
        return collection
                .get()
                .find(filter)
                .sort(sort)
                .limit(limit)
                .projection(exclude(AggregateDocuments.ANSWERS))
                .<Versioned<A>>map(documents::read)
                .into(new ArrayList<>());
    }

    @Override
    public long count(Bson filter, int limit) {
        return counting.count(filter, limit);
    }

    @Override
    public Sum sum(Bson filter, String field) {
        return counting.sum(filter, field);
    }

    @Override
    public List<Long> totals(Bson filter, List<String> fields) {
        return counting.totals(filter, fields);
    }

    @Override
    public Map<List<String>, Long> counts(Bson filter, List<String> by) {
        return counting.counts(filter, by);
    }

    @Override
    public Facets facets(Bson filter, String field, List<String> names) {
        return counting.facets(filter, field, names, MOST_FACETED, MOST_VALUES);
    }

    /** The history goes first: what is cut short between the two is found and removed again. */
    @Override
    public int remove(Bson filter, Bson sort, int limit) {
        var ids = collection
                .get()
                .find(filter)
                .sort(sort)
                .limit(limit)
                .projection(include(AggregateDocuments.OUTBOX))
                .into(new ArrayList<>())
                .stream()
                .filter(document -> documents.pending(document).isEmpty())
                .map(document -> document.getString(AggregateDocuments.ID).getValue())
                .toList();
        if (ids.isEmpty()) {
            return 0;
        }
        if (history != null) {
            history.forget(ids);
        }
        var told = and(in(AggregateDocuments.ID, ids), eq(AggregateDocuments.OUTBOX, List.of()));
        return (int) collection.get().deleteMany(told).getDeletedCount();
    }

    @Override
    public Optional<StoredAnswer> answer(String id, String key) {
        return answers.find(id, key);
    }

    private void committed(String id, StoredAggregate<A> after, boolean created) {
        lastSeen.note(id, after);
        relay.committed(outbox, id, after.pending(), created);
    }

    /** Without what the broker has by now; a history still has to be told of it by the removal. */
    private StoredAggregate<A> withoutTold(String id, StoredAggregate<A> before) {
        return history == null ? before.withoutPending(relay.acknowledged(outbox, id)) : before;
    }

    /** The pending events as known, or as they are now if more would be too many. */
    private List<OutboxEntry> withRoomFor(int more, String id, StoredAggregate<A> before) {
        if (before.pending().size() + more <= MOST_PENDING) {
            return before.pending();
        }
        var now = outbox.pending(id);
        if (now.size() + more > MOST_PENDING) {
            throw new OutboxFull(id, now.size());
        }
        return now;
    }

    private static StoredAnswer owedAnswer(StoredAggregate<?> after, boolean created) {
        return ChangeContext.current()
                .owedAnswer()
                .map(owed -> owed.answer(after.aggregate(), after.version(), created))
                .orElse(null);
    }
}
