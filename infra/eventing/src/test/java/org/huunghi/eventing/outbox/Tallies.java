package org.huunghi.eventing.outbox;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.StaleAggregate;
import org.huunghi.eventing.kafka.EventPublisher;
import org.huunghi.eventing.mongo.AggregateCollection;
import org.huunghi.eventing.mongo.DuplicateAggregate;
import org.huunghi.eventing.mongo.MongoAggregateCollections;
import org.huunghi.eventing.sample.Tally;
import org.huunghi.eventing.sample.Tally.TallyEvent;

/**
 * One instance of a service that counts: a store, a relay, and the change that every test makes. Every second tally has no
 * history: what the broker has leaves its document with the next change, not only by a removal.
 */
final class Tallies implements AutoCloseable {

    private static final String KEPT = "tallies";
    private static final String PASSING = "passing-tallies";

    private final MongoClient client;
    private final String database;
    private final EventPublisher publisher;
    private final OutboxRelay relay;
    private final MongoAggregateCollections collections;
    private final AggregateCollection<Tally, TallyEvent> kept;
    private final AggregateCollection<Tally, TallyEvent> passing;

    Tallies(String storeUri, String database, String bootstrapServers, Function<EventPublisher, OutboxRelay> relays) {
        this.client = MongoClients.create(storeUri);
        this.database = database;
        this.publisher = new EventPublisher(Map.of("bootstrap.servers", bootstrapServers));
        this.relay = relays.apply(publisher);
        this.collections = new MongoAggregateCollections(client.getDatabase(database), relay, Clock.systemUTC());
        this.kept = collections.open(Tally.mapping(KEPT).withHistory(), Tally.events(database));
        this.passing = collections.open(Tally.mapping(PASSING), Tally.events(database));
        relay.start(collections::outboxes);
    }

    static String topic(String database) {
        return Tally.events(database).topic();
    }

    /** Counts one further, however often somebody else is faster. Returns the id of the event once it is committed. */
    String raise(String id, String note) {
        var tallies = hasHistory(id) ? kept : passing;
        while (true) {
            try {
                var found = tallies.find(id);
                var by = Attribution.of(new Actor("officer-1", null, Set.of()), Instant.now());
                var after = found.isEmpty()
                        ? tallies.add(Tally.begun(id, null), by)
                        : tallies.save(found.get(), found.get().aggregate().raised(note), by);
                return id + ":" + (after.aggregate().count() + 1);
            } catch (StaleAggregate | DuplicateAggregate e) {
                Thread.onSpinWait();
            }
        }
    }

    /** By aggregate, how many events it has had. */
    Map<String, Long> lastSequences() {
        return documents()
                .collect(Collectors.toMap(
                        document -> document.getString("_id"), document -> document.getLong("sequence")));
    }

    /** By aggregate that has a history, how many events it has had that its history does not hold. */
    Map<String, Long> missingInHistory() {
        var history = collections.histories().of(database);
        var missing = new HashMap<String, Long>();
        lastSequences().forEach((id, last) -> {
            if (hasHistory(id) && history.reach(id).events() != last) {
                missing.put(id, last - history.reach(id).events());
            }
        });
        return missing;
    }

    long pending() {
        return documents()
                .mapToLong(document ->
                        document.getList("outbox", Document.class, List.of()).size())
                .sum();
    }

    private Stream<Document> documents() {
        var database = client.getDatabase(this.database);
        return Stream.of(KEPT, PASSING)
                .flatMap(name -> database.getCollection(name).find().into(new ArrayList<>()).stream());
    }

    private static boolean hasHistory(String id) {
        return id.hashCode() % 2 == 0;
    }

    /** Stops as a service does; a crash test never gets here. */
    @Override
    public void close() {
        relay.close();
        publisher.close();
        client.close();
    }
}
