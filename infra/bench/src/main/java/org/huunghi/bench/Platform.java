package org.huunghi.bench;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.huunghi.bench.Dossier.DossierEvent;
import org.huunghi.eventing.kafka.EventPublisher;
import org.huunghi.eventing.mongo.AggregateCollection;
import org.huunghi.eventing.mongo.MongoAggregateCollections;
import org.huunghi.eventing.outbox.OutboxRelay;
import org.huunghi.eventing.outbox.RelaySettings;
import org.huunghi.local.broker.Broker;
import org.huunghi.local.documents.DocumentStore;

/** The store and the broker that are measured: the local platform's, each in a process of its own with fresh data. */
final class Platform implements AutoCloseable {

    static final String BARE_TOPIC = "bare";
    private static final int PARTITIONS = 12;
    private static final String DATABASE = "bench";

    private final Path folder;
    private final ForkedPart store;
    private final ForkedPart broker;
    private final MongoClient client;

    private Platform(Path folder, ForkedPart store, ForkedPart broker) {
        this.folder = folder;
        this.store = store;
        this.broker = broker;
        this.client = MongoClients.create(store.address());
    }

    static Platform start() throws Exception {
        var folder = Files.createTempDirectory("huunghi-bench");
        var store = ForkedPart.start(DocumentStore.class, "--port=0", "--file=" + folder.resolve("documents.mv"));
        var broker =
                ForkedPart.start(Broker.class, "--port=0", "--controller-port=0", "--data=" + folder.resolve("kafka"));
        var platform = new Platform(folder, store, broker);
        try (var admin = Admin.create(platform.kafka())) {
            admin.createTopics(List.of(topic(BARE_TOPIC), topic(Dossier.events().topic())))
                    .all()
                    .get();
        }
        return platform;
    }

    Map<String, Object> kafka() {
        return Map.of("bootstrap.servers", broker.address());
    }

    MongoDatabase database() {
        return client.getDatabase(DATABASE);
    }

    /** One instance of a service: its collection, and the relay that brings its events to the broker. */
    record Service(AggregateCollection<Dossier, DossierEvent> dossiers, OutboxRelay relay, EventPublisher publisher)
            implements AutoCloseable {

        @Override
        public void close() {
            relay.close();
            publisher.close();
        }
    }

    Service service(MeterRegistry meters) {
        var clock = Clock.systemUTC();
        var publisher = new EventPublisher(kafka());
        var relay = new OutboxRelay(publisher, clock, RelaySettings.defaults(), meters);
        var collections = new MongoAggregateCollections(database(), relay, clock);
        var dossiers = collections.open(Dossier.mapping("reliable"), Dossier.events());
        relay.start(collections::outboxes);
        return new Service(dossiers, relay, publisher);
    }

    @Override
    public void close() throws IOException {
        client.close();
        broker.close();
        store.close();
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(Platform::delete);
        }
    }

    private static NewTopic topic(String name) {
        return new NewTopic(name, Optional.of(PARTITIONS), Optional.empty());
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
