package org.huunghi.notification.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.StaleAggregate;
import org.huunghi.eventing.Versioned;
import org.huunghi.notification.notification.Text;
import org.huunghi.notification.retention.PurgingRecords.Outlook;
import org.junit.jupiter.api.Test;

class PurgingRecordsTest {

    private static final Instant NOW = Instant.parse("2026-11-21T03:00:00Z");
    private static final RetentionRules TWO_YEARS = new RetentionRules(
            List.of(new RetentionRule("letters", Period.ofYears(2), new Text("Nội bộ", null), false)));

    /** Letters by when they were written. */
    private final List<Instant> letters = new ArrayList<>();

    private final List<RetainedEvent> told = new ArrayList<>();
    private final TreeMap<String, Long> counted = new TreeMap<>();
    private final Kept kept = new Kept();

    private final class Kept implements Retention {
        private record Stored(Retained aggregate, long version) implements Versioned<Retained> {}

        private Stored stored;

        @Override
        public synchronized Optional<Versioned<Retained>> find(String rule) {
            return Optional.ofNullable(stored);
        }

        @Override
        public synchronized void record(
                Optional<Versioned<Retained>> before,
                Accepted<Retained, RetainedEvent, ?> decision,
                Attribution attribution) {
            var current = stored == null ? 0 : stored.version();
            if (before.map(Versioned::version).orElse(0L) != current) {
                throw new StaleAggregate(before.map(Versioned::version).orElse(0L), current);
            }
            told.addAll(decision.events());
            stored = new Stored(decision.state(), current + 1);
        }
    }

    @Test
    void whatIsOlderThanTheRuleSaysGoesBatchByBatchAndIsToldOf() {
        written(7, "2024-11-20T00:00:00Z");
        written(2, "2024-11-22T00:00:00Z");
        var purging = purging(3);

        assertThat(List.of(purging.purge(), purging.purge(), purging.purge(), purging.purge()))
                .containsExactly(3, 3, 1, 0);

        assertThat(letters).hasSize(2);
        var before = Instant.parse("2024-11-21T03:00:00Z");
        assertThat(told)
                .containsExactly(
                        new RetainedEvent.Purged(3, before),
                        new RetainedEvent.Purged(3, before),
                        new RetainedEvent.Purged(1, before));
        assertThat(kept.find("letters").orElseThrow().aggregate()).isEqualTo(new Retained("letters", 7, NOW));
        assertThat(counted).containsEntry("letters", 7L);
    }

    @Test
    void aDryRunCountsAndRemovesNothing() {
        written(5, "2020-01-01T00:00:00Z");

        assertThat(purging(3).dryRun()).singleElement().satisfies(outlook -> {
            assertThat(outlook.due()).isEqualTo(5);
            assertThat(outlook.isCountedToTheEnd()).isTrue();
            assertThat(outlook.retained().removed()).isZero();
        });
        assertThat(letters).hasSize(5);
        assertThat(told).isEmpty();

        written(20_000, "2020-01-01T00:00:00Z");
        assertThat(purging(3).dryRun()).noneMatch(Outlook::isCountedToTheEnd);
    }

    @Test
    void instancesThatRemoveAtTheSameTimeTellOfAllTheyRemoved() throws InterruptedException {
        written(300, "2020-01-01T00:00:00Z");
        var start = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(3);
        IntStream.range(0, 3)
                .forEach(n -> threads.submit(() -> {
                    start.await();
                    var purging = purging(10);
                    while (purging.purge() > 0) {
                        Thread.onSpinWait();
                    }
                    return null;
                }));
        start.countDown();
        threads.shutdown();

        assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        assertThat(letters).isEmpty();
        assertThat(kept.find("letters").orElseThrow().aggregate().removed()).isEqualTo(300);
    }

    @Test
    void theShippedRulesSayWhereTheyComeFrom() throws IOException {
        try (var file = Files.newBufferedReader(
                Path.of("src/main/resources/retention/rules.properties"), StandardCharsets.UTF_8)) {
            assertThat(RetentionRules.read(file).all())
                    .hasSize(5)
                    .allSatisfy(rule -> assertThat(rule.source().en()).isNotBlank());
        }
    }

    @Test
    void aRuleThatWouldRemoveWhatIsStillInUseOrThatNobodyKnowsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RetentionRules.read(new StringReader("letters.keep=P7D\nletters.source.vi=x")));
        var unknown = new RetentionRules(
                List.of(new RetentionRule("stamps", Period.ofYears(1), new Text("Nội bộ", null), true)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> purging(unknown, 1))
                .withMessageContaining("stamps");
    }

    private PurgingRecords purging(int batch) {
        return purging(TWO_YEARS, batch);
    }

    private PurgingRecords purging(RetentionRules rules, int batch) {
        var purge = new Purge("letters", this::count, this::remove);
        return new PurgingRecords(
                rules,
                List.of(purge),
                kept,
                batch,
                (rule, records) -> {
                    synchronized (counted) {
                        counted.merge(rule, records, Long::sum);
                    }
                },
                Clock.fixed(NOW, ZoneId.of("Asia/Ho_Chi_Minh")));
    }

    private void written(int many, String when) {
        IntStream.range(0, many).forEach(n -> letters.add(Instant.parse(when)));
    }

    private long count(Instant before, int limit) {
        return letters.stream()
                .filter(letter -> letter.isBefore(before))
                .limit(limit)
                .count();
    }

    private synchronized int remove(Instant before, int limit) {
        var old = letters.stream()
                .filter(letter -> letter.isBefore(before))
                .limit(limit)
                .toList();
        old.forEach(letters::remove);
        return old.size();
    }
}
