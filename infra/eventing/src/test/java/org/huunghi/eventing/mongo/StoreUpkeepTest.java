package org.huunghi.eventing.mongo;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.sample.Tally;
import org.huunghi.testkit.TestBroker;
import org.junit.jupiter.api.Test;

class StoreUpkeepTest {

    @Test
    void aServiceStartsWithoutItsStoreAndMakesTheIndexesWhenItComes() {
        var port = TestBroker.freePort();
        var server = new MongoServer(new MemoryBackend());
        try (var client = MongoClients.create("mongodb://localhost:" + port + "/?serverSelectionTimeoutMS=300")) {
            var collections = new MongoAggregateCollections(
                    client.getDatabase("late"), (outbox, id, pending, created) -> {}, Clock.systemUTC());
            var tallies = collections.open(Tally.mapping("tallies"), Tally.events("tally"));
            try (var upkeep = new StoreUpkeep(collections)) {
                upkeep.start();
                assertThatExceptionOfType(MongoTimeoutException.class).isThrownBy(() -> tallies.find("t1"));

                server.bind("localhost", port);
                await().atMost(15, SECONDS).ignoreExceptions().untilAsserted(() -> assertThat(indexes(client))
                        .contains("_id_1_version_1", "outbox.at_1", "tally_name"));
                tallies.add(Tally.begun("t1", "gifts"), Attribution.of(Actor.system(), Instant.now()));
                assertThat(tallies.find("t1")).isPresent();
            }
        } finally {
            server.shutdownNow();
        }
    }

    private static List<String> indexes(MongoClient client) {
        return client.getDatabase("late")
                .getCollection("tallies")
                .listIndexes()
                .map((Document index) -> index.getString("name"))
                .into(new ArrayList<>());
    }
}
