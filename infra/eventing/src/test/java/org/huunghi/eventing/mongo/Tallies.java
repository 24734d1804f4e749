package org.huunghi.eventing.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.outbox.OutboxEntry;
import org.huunghi.eventing.sample.Tally;
import org.huunghi.eventing.sample.Tally.TallyEvent;
import org.huunghi.testkit.TestStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A collection of aggregates in a database of its own, and what it hands to the relay. */
abstract class Tallies {

    static final Instant NOW = Instant.parse("2026-11-21T03:04:05.678901Z");
    static final Attribution BY = Attribution.of(new Actor("officer-1", "so-ngoai-vu-ld", java.util.Set.of()), NOW);
    static MongoClient client;
    MongoDatabase database;
    final List<List<OutboxEntry>> handedOver = new ArrayList<>();
    MongoAggregateCollections collections;
    AggregateCollection<Tally, TallyEvent> tallies;

    @BeforeAll
    static void connect() {
        client = MongoClients.create(TestStore.shared().uri());
    }

    @AfterAll
    static void disconnect() {
        client.close();
    }

    @BeforeEach
    void open() {
        database = client.getDatabase(TestStore.freshDatabase());
        collections = at(NOW);
        tallies = collections.open(mapping(), Tally.events("tally"));
    }

    AggregateMapping<Tally> mapping() {
        return Tally.mapping("tallies");
    }

    MongoAggregateCollections at(Instant now) {
        return new MongoAggregateCollections(
                database,
                (outbox, id, pending, created) -> {
                    synchronized (handedOver) {
                        handedOver.add(pending);
                    }
                },
                Clock.fixed(now, ZoneOffset.UTC));
    }

    Document stored(String id) {
        return database.getCollection("tallies").find(eq("_id", id)).first();
    }
}
