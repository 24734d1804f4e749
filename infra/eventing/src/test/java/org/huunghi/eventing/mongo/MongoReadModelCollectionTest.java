package org.huunghi.eventing.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.IndexModel;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.huunghi.eventing.inbox.Delivery;
import org.huunghi.testkit.TestStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MongoReadModelCollectionTest {

    public record KnownPartner(String name, String status) {}

    private static MongoClient client;
    private ReadModelCollection<KnownPartner> partners;

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
        var collections = new MongoAggregateCollections(
                client.getDatabase(TestStore.freshDatabase()), (outbox, id, pending, created) -> {}, Clock.systemUTC());
        partners = collections.readModel(
                "known_partners", KnownPartner.class, List.of(new IndexModel(ascending("state.status"))));
    }

    @Test
    void anEventIsAppliedOnce() {
        assertThat(partners.apply("p1", 1, new KnownPartner("Chungbuk", "NEW"))).isEqualTo(Delivery.APPLIED);
        assertThat(partners.apply("p1", 1, new KnownPartner("Chungbuk", "NEW"))).isEqualTo(Delivery.DUPLICATE);
    }

    @Test
    void aLateEventDoesNotUndoALaterOne() {
        partners.apply("p1", 3, new KnownPartner("Chungbuk", "ESTABLISHED"));

        assertThat(partners.apply("p1", 2, new KnownPartner("Chungbuk", "CONTACTED")))
                .isEqualTo(Delivery.DUPLICATE);
        assertThat(partners.find("p1")).contains(new KnownPartner("Chungbuk", "ESTABLISHED"));
    }

    @Test
    void subjectsDoNotDisturbEachOther() {
        partners.apply("p1", 7, new KnownPartner("Chungbuk", "NEW"));

        assertThat(partners.apply("p2", 1, new KnownPartner("Champasak", "NEW")))
                .isEqualTo(Delivery.APPLIED);
        assertThat(partners.list(eq("state.status", "NEW"), ascending("_id"), 10))
                .extracting(KnownPartner::name)
                .containsExactly("Chungbuk", "Champasak");
    }

    @Test
    void consumersThatRaceLeaveTheLatestState() throws Exception {
        var sequences = new ArrayList<>(LongStream.rangeClosed(1, 200).boxed().toList());
        Collections.shuffle(sequences);
        var deliveries = sequences.stream()
                .<Callable<Delivery>>map(n -> () -> partners.apply("p1", n, new KnownPartner("n" + n, "NEW")))
                .toList();

        var applied = new ArrayList<Delivery>();
        try (var consumers = Executors.newFixedThreadPool(8)) {
            for (var delivery : consumers.invokeAll(deliveries)) {
                applied.add(delivery.get());
            }
        }

        assertThat(applied.get(sequences.indexOf(200L))).isEqualTo(Delivery.APPLIED);
        assertThat(partners.find("p1")).contains(new KnownPartner("n200", "NEW"));
    }
}
