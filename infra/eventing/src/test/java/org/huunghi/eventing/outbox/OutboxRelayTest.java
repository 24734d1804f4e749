package org.huunghi.eventing.outbox;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huunghi.testkit.TestBroker;
import org.huunghi.testkit.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutboxRelayTest {

    private static final String TOO_BIG = "x".repeat(2_000_000);

    private static final String WITHOUT_HISTORY = "t1";

    private SimpleMeterRegistry meters;
    private String database;
    private Tallies tallies;

    @BeforeEach
    void start() {
        database = TestStore.freshDatabase().replace('_', '-');
        tallies = instance(eager());
    }

    @AfterEach
    void stop() {
        tallies.close();
    }

    @Test
    void eventsReachTheTopicInOrderAndLeaveTheDocument() {
        var acknowledged = new ArrayList<String>();
        for (var i = 0; i < 200; i++) {
            acknowledged.add(tallies.raise("t" + i % 10, "note"));
        }

        await().atMost(20, SECONDS).until(() -> tallies.pending() == 0);
        var topic = topic();
        topic.holdsAllOf(acknowledged, tallies.lastSequences());
        assertThat(topic.duplicates()).isZero();
        assertThat(meters.get("outbox.relay.lag").timer().count()).isEqualTo(200);
        await().atMost(2, SECONDS)
                .until(() -> meters.get("outbox.pending").gauge().value() == 0);
    }

    @Test
    void anEventThatTheBrokerRefusesHoldsUpItsOwnAggregateOnly() {
        tallies.raise("huge", "begins");
        tallies.raise("huge", TOO_BIG);
        tallies.raise("huge", "behind the huge one");
        for (var i = 0; i < 50; i++) {
            tallies.raise("t" + i % 5, "note");
        }

        await().atMost(20, SECONDS).until(() -> tallies.pending() == 2);
        assertThat(topic().events())
                .filteredOn(e -> e.subject().equals("huge"))
                .extracting(Topic.Published::id)
                .containsExactly("huge:1");
        assertThat(topic().events())
                .filteredOn(e -> !e.subject().equals("huge"))
                .hasSize(50);
        assertThat(meters.get("outbox.send.failures").counter().count()).isPositive();
        await().atMost(10, SECONDS)
                .until(() -> meters.get("outbox.oldest.age").timeGauge().value(MILLISECONDS) > 0);
    }

    @Test
    void whatAnEndedInstanceLeftBehindIsSweptByTheNextOne() {
        tallies.close();
        tallies = unreachable();
        var acknowledged = new ArrayList<String>();
        for (var i = 0; i < 30; i++) {
            acknowledged.add(tallies.raise("t" + i % 3, "note"));
        }
        tallies.close();

        tallies = instance(eager());

        await().atMost(20, SECONDS).until(() -> tallies.pending() == 0);
        topic().holdsAllOf(acknowledged, tallies.lastSequences());
        assertThat(meters.get("outbox.swept").counter().count()).isPositive();
    }

    @Test
    void aDocumentThatChangesAllTheTimeIsNotLeftWithWhatItHasTold() {
        tallies.close();
        tallies = instance(with(Duration.ofMinutes(10), 8_000_000, Duration.ofMinutes(10)));

        for (var i = 0; i < 40; i++) {
            tallies.raise("often", "note");
        }

        await().atMost(20, SECONDS).until(() -> tallies.pending() < StoreSide.MOST_OF_ONE);
    }

    @Test
    void whatTheBrokerHasLeavesWithTheNextChangeAndIsNotRemovedAgain() {
        tallies.close();
        tallies = instance(with(Duration.ofMinutes(10), 8_000_000, Duration.ofMinutes(10)));
        var acknowledged = new ArrayList<String>();
        for (var i = 1; i <= 3 * StoreSide.MOST_OF_ONE; i++) {
            acknowledged.add(tallies.raise(WITHOUT_HISTORY, "note"));
            var sent = i;
            await().atMost(20, SECONDS)
                    .until(() -> meters.get("outbox.relay.lag").timer().count() == sent);
        }

        assertThat(tallies.pending()).isEqualTo(1);
        topic().holdsAllOf(acknowledged, tallies.lastSequences());
    }

    @Test
    void aStopSendsWhatIsUnderWay() {
        var acknowledged = new ArrayList<String>();
        acknowledged.add(tallies.raise("first", "makes the topic known"));
        await().atMost(20, SECONDS).until(() -> tallies.pending() == 0);
        for (var i = 0; i < 100; i++) {
            acknowledged.add(tallies.raise("t" + i, "note"));
        }

        tallies.close();

        topic().holdsAllOf(acknowledged, toOne(acknowledged));
        tallies = unreachable();
        assertThat(tallies.pending()).isZero();
    }

    @Test
    void beyondItsMemoryTheRelayReadsBackWhatItLeftOut() {
        tallies.close();
        tallies = instance(with(Duration.ofMillis(20), 1_000, Duration.ofSeconds(30)));
        var acknowledged = new ArrayList<String>();
        for (var i = 0; i < 300; i++) {
            acknowledged.add(tallies.raise("t" + i % 4, "x".repeat(2_000)));
        }

        await().atMost(20, SECONDS).until(() -> tallies.pending() == 0);
        topic().holdsAllOf(acknowledged, tallies.lastSequences());
    }

    private static Map<String, Long> toOne(List<String> ids) {
        return ids.stream().collect(Collectors.toMap(id -> id.substring(0, id.indexOf(':')), id -> 1L));
    }

    private Topic topic() {
        return Topic.read(TestBroker.shared().bootstrapServers(), Tallies.topic(database));
    }

    private Tallies instance(RelaySettings settings) {
        meters = new SimpleMeterRegistry();
        return new Tallies(
                TestStore.shared().uri(),
                database,
                TestBroker.shared().bootstrapServers(),
                publisher -> new OutboxRelay(publisher, Clock.systemUTC(), settings, meters));
    }

    /** An instance whose broker does not answer. */
    private Tallies unreachable() {
        var settings = new RelaySettings(
                Duration.ofMillis(20),
                200,
                Duration.ofSeconds(60),
                Duration.ofSeconds(60),
                512,
                4096,
                8_000_000,
                Duration.ofMillis(50),
                Duration.ofMillis(200),
                Duration.ofMillis(100));
        return new Tallies(
                TestStore.shared().uri(),
                database,
                "localhost:" + TestBroker.freePort(),
                publisher -> new OutboxRelay(publisher, Clock.systemUTC(), settings, new SimpleMeterRegistry()));
    }

    /** Sweeps at once, so that a test need not wait. */
    static RelaySettings eager() {
        return with(Duration.ofMillis(20), 8_000_000, Duration.ofMillis(100));
    }

    private static RelaySettings with(Duration removalDelay, long memory, Duration sweepEvery) {
        return new RelaySettings(
                removalDelay,
                200,
                sweepEvery,
                Duration.ofMillis(500),
                64,
                4096,
                memory,
                Duration.ofMillis(50),
                Duration.ofMillis(500),
                Duration.ofSeconds(20));
    }
}
