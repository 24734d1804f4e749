package org.huunghi.eventing.outbox;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.huunghi.testkit.TestBroker;
import org.huunghi.testkit.TestStore;
import org.junit.jupiter.api.Test;

/** Two instances of a service change the same aggregates and sweep the same events, as they would in a deployment. */
class TwoRelaysIT {

    private static final int EVENTS = 1_200;
    private static final int AGGREGATES = 5;

    @Test
    void keepTheOrderOfEachAggregateAndLoseNothing() throws Exception {
        var database = TestStore.freshDatabase().replace('_', '-');
        try (var one = instance(database);
                var other = instance(database);
                var writers = Executors.newFixedThreadPool(4)) {
            var changes = new ArrayList<Callable<String>>();
            for (var i = 0; i < EVENTS; i++) {
                var id = "t" + i % AGGREGATES;
                var instance = i % 2 == 0 ? one : other;
                changes.add(() -> instance.raise(id, "note"));
            }
            List<String> acknowledged = new ArrayList<>();
            for (var change : writers.invokeAll(changes)) {
                acknowledged.add(change.get());
            }

            await().atMost(30, SECONDS).until(() -> one.pending() == 0);
            var topic = Topic.read(TestBroker.shared().bootstrapServers(), Tallies.topic(database));
            assertThat(acknowledged).doesNotHaveDuplicates().hasSize(EVENTS);
            topic.holdsAllOf(acknowledged, one.lastSequences());
            assertThat(one.missingInHistory()).isEmpty();
        }
    }

    /** Calls everything overdue at once, so that both instances send much of the same. */
    private static Tallies instance(String database) {
        var settings = new RelaySettings(
                Duration.ofMillis(50),
                200,
                Duration.ofMillis(10),
                Duration.ZERO,
                64,
                4096,
                8_000_000,
                Duration.ofMillis(50),
                Duration.ofMillis(500),
                Duration.ofSeconds(5));
        return new Tallies(
                TestStore.shared().uri(),
                database,
                TestBroker.shared().bootstrapServers(),
                publisher -> new OutboxRelay(publisher, Clock.systemUTC(), settings, new SimpleMeterRegistry()));
    }
}
