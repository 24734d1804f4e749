package org.huunghi.eventing.outbox;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import org.huunghi.testkit.TestBroker;
import org.huunghi.testkit.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Processes that end at the worst moments, one after the other over the same data, and a last one that finishes. */
class CrashIT {

    private static final int EVENTS = 1_000;
    private static final int PASSES = 250;
    private static final IntPredicate LET_RUN = read -> false;

    private final List<String> acknowledged = new ArrayList<>();
    private String database;

    @BeforeEach
    void freshDatabase() {
        database = TestStore.freshDatabase().replace('_', '-');
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NEVER")
    void nothingIsLostWhenTheProcessEndsAtThisPoint(CrashPoint point) throws Exception {
        while (acknowledged.size() < EVENTS) {
            assertThat(run(point, LET_RUN)).isEqualTo(CrashPoint.EXIT_CODE);
        }

        var topic = afterRecovery();
        assertThat(topic.events()).hasSizeGreaterThanOrEqualTo(EVENTS);
        if (point == CrashPoint.BEFORE_REMOVAL) {
            assertThat(topic.duplicates()).as("what was sent and not removed").isPositive();
        }
    }

    @Test
    void nothingIsLostWhenTheProcessIsKilledAtRandomMoments() throws Exception {
        var random = new Random(20261121);
        while (acknowledged.size() < EVENTS) {
            var moment = 100 + random.nextInt(300);
            assertThat(run(CrashPoint.NEVER, read -> read >= moment)).isNotZero();
        }

        assertThat(afterRecovery().events()).hasSizeGreaterThanOrEqualTo(EVENTS);
    }

    private Topic afterRecovery() {
        try (var survivor = new Tallies(
                TestStore.shared().uri(),
                database,
                TestBroker.shared().bootstrapServers(),
                publisher -> new OutboxRelay(
                        publisher, Clock.systemUTC(), OutboxRelayTest.eager(), new SimpleMeterRegistry()))) {
            await().atMost(30, SECONDS).until(() -> survivor.pending() == 0);
            var topic = Topic.read(TestBroker.shared().bootstrapServers(), Tallies.topic(database));
            topic.holdsAllOf(acknowledged, survivor.lastSequences());
            assertThat(survivor.missingInHistory()).isEmpty();
            return topic;
        }
    }

    /** Returns the exit code; what the process has printed until then is acknowledged. */
    private int run(CrashPoint point, IntPredicate kill) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DoomedService.class.getName(),
                        TestStore.shared().uri(),
                        database,
                        TestBroker.shared().bootstrapServers(),
                        point.name(),
                        Integer.toString(PASSES))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            var read = 0;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.matches("t\\d+:\\d+")) {
                    acknowledged.add(line);
                    if (kill.test(++read)) {
                        process.toHandle().destroyForcibly();
                    }
                }
            }
            return process.waitFor();
        } finally {
            process.destroyForcibly();
        }
    }
}
