package org.huunghi.eventing.outbox;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.huunghi.testkit.TestBroker;
import org.huunghi.testkit.TestStore;
import org.junit.jupiter.api.Test;

/** The broker is gone for a minute while a service goes on working. */
class BrokerOutageIT {

    private static final Duration OUTAGE = Duration.ofSeconds(60);
    private static final int AGGREGATES = 100;
    private static final long MEMORY = 200_000;

    private final List<String> acknowledged = new CopyOnWriteArrayList<>();
    private final AtomicInteger number = new AtomicInteger();
    private final AtomicLong slowest = new AtomicLong();

    @Test
    void changesGoOnAndTheirEventsFollowWhenTheBrokerIsBack() {
        var database = TestStore.freshDatabase().replace('_', '-');
        var meters = new SimpleMeterRegistry();
        try (var broker = TestBroker.ownInstance();
                var tallies = new Tallies(
                        TestStore.shared().uri(),
                        database,
                        broker.bootstrapServers(),
                        publisher -> new OutboxRelay(publisher, Clock.systemUTC(), settings(), meters));
                var writer = Executors.newSingleThreadScheduledExecutor()) {
            writer.scheduleAtFixedRate(() -> change(tallies), 0, 20, MILLISECONDS);
            await().atMost(20, SECONDS)
                    .until(() -> meters.get("outbox.relay.lag").timer().count() > 20);

            broker.stop();
            var before = acknowledged.size();
            await().pollDelay(OUTAGE).atMost(OUTAGE.plusSeconds(5)).until(() -> true);
            var during = acknowledged.size() - before;
            assertThat(tallies.pending()).isPositive();
            assertThat(meters.get("outbox.oldest.age").timeGauge().value(SECONDS))
                    .isGreaterThan(OUTAGE.toSeconds() / 2.0);
            broker.start();
            writer.shutdown();

            await().atMost(60, SECONDS).until(() -> tallies.pending() == 0);
            assertThat(during).isGreaterThan(1_000);
            assertThat(Duration.ofNanos(slowest.get())).isLessThan(Duration.ofSeconds(2));
            Topic.read(broker.bootstrapServers(), Tallies.topic(database))
                    .holdsAllOf(acknowledged, tallies.lastSequences());
        }
    }

    private void change(Tallies tallies) {
        var start = System.nanoTime();
        acknowledged.add(tallies.raise("t" + number.getAndIncrement() % AGGREGATES, "x".repeat(500)));
        slowest.accumulateAndGet(System.nanoTime() - start, Math::max);
    }

    /** A small memory, so that the outage fills it and most events are left to be read back. */
    private static RelaySettings settings() {
        return new RelaySettings(
                Duration.ofMillis(20),
                200,
                Duration.ofSeconds(1),
                Duration.ofSeconds(5),
                32,
                4096,
                MEMORY,
                Duration.ofMillis(200),
                Duration.ofSeconds(5),
                Duration.ofSeconds(5));
    }
}
