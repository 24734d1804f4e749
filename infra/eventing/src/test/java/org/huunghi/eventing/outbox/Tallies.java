package org.huunghi.eventing.outbox;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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

/** One instance of a service that counts: a store, a relay, and the change that every test makes. */
final class Tallies implements AutoCloseable {

    private static final String COLLECTION = "tallies";

    private final MongoClient client;
    private final String database;
    private final EventPublisher publisher;
    private final OutboxRelay relay;
    private final MongoAggregateCollections collections;
    private final AggregateCollection<Tally, TallyEvent> tallies;

    Tallies(String storeUri, String database, String bootstrapServers, Function<EventPublisher, OutboxRelay> relays) {
        this.client = MongoClients.create(storeUri);
        this.database = database;
        this.publisher = new EventPublisher(Map.of("bootstrap.servers", bootstrapServers));
        this.relay = relays.apply(publisher);
        this.collections = new MongoAggregateCollections(client.getDatabase(database), relay, Clock.systemUTC());
        this.tallies = collections.open(Tally.mapping(COLLECTION).withHistory(), Tally.events(database));
        relay.start(collections::outboxes);
    }

    static String topic(String database) {
        return Tally.events(database).topic();
    }

    /** Counts one further, however often somebody else is faster. Returns the id of the event once it is committed. */
    String raise(String id, String note) {
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
        var last = new HashMap<String, Long>();
        for (var document :
                client.getDatabase(database).getCollection(COLLECTION).find()) {
            last.put(document.getString("_id"), document.getLong("sequence"));
        }
        return last;
    }

    /** By aggregate, how many of its events the history holds. */
    Map<String, Long> historyLengths() {
        var history = collections.histories().of(database);
        return lastSequences().keySet().stream().collect(Collectors.toMap(Function.identity(), id -> history.reach(id)
                .events()));
    }

    long pending() {
        var pending = 0L;
        for (var document :
                client.getDatabase(database).getCollection(COLLECTION).find()) {
            pending += document.getList("outbox", Document.class, List.of()).size();
        }
        return pending;
    }

    /** Stops as a service does; a crash test never gets here. */
    @Override
    public void close() {
        relay.close();
        publisher.close();
        client.close();
    }
}
