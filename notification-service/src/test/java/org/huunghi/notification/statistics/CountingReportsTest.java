package org.huunghi.notification.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huunghi.notification.notification.FailureKind;
import org.huunghi.notification.notification.NotificationRights.Scope;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.template.Tariff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CountingReportsTest {

    private static final Scope EVERYTHING = new Scope(null, null);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    /** Late in the evening of the day before in Greenwich. */
    private static final Instant AT = Instant.parse("2026-11-20T18:00:00Z");

    private final InMemoryCells cells = new InMemoryCells();
    private final CountingReports counting = new CountingReports(
            cells, new Tariff(new BigDecimal("350.5"), "VND"), Clock.fixed(AT, ZoneId.of("Asia/Ho_Chi_Minh")));
    private final ReadingStatistics reading = new ReadingStatistics(cells);

    @Test
    void aMessageIsCountedByWhatItIsOnTheDayInVietnam() {
        counting.count(List.of(
                placed(1, report("n-1", 1, Reported.QUEUED)),
                placed(2, report("n-1", 2, Reported.SENT)),
                placed(3, report("n-1", 3, Reported.DELIVERED))));

        for (var by : By.values()) {
            var value =
                    switch (by) {
                        case CHANNEL -> "SMS";
                        case PROVIDER -> "smpp";
                        case TEMPLATE -> "task.overdue.sms";
                        case UNIT -> "so-y-te";
                        case DAY -> "2026-11-21";
                    };
            var found = reading.read(EVERYTHING, by, DAY, DAY);
            assertThat(found).as(by.name()).containsOnlyKeys(value);
            assertThat(found.get(value).get(Reported.SENT)).isEqualTo(1);
        }
        var figures = read(EVERYTHING);
        assertThat(figures.get(Reported.QUEUED)).isEqualTo(1);
        assertThat(figures.get(Reported.DELIVERED)).isEqualTo(1);
        assertThat(figures.get(Reported.PARTS)).isEqualTo(2);
        assertThat(figures.each(Reported.COST)).isEqualTo(Map.of("VND", 701_000L));
        var accepted = new Latencies(figures.each(Reported.ACCEPTED));
        assertThat(accepted.count()).isEqualTo(1);
        assertThat(accepted.percentile(0.5).orElseThrow()).isBetween(Duration.ofMillis(3800), Duration.ofMillis(4200));
        assertThat(reading.read(EVERYTHING, By.CHANNEL, DAY.plusDays(1), DAY.plusDays(9)))
                .isEmpty();
    }

    @Test
    void aUnitAndAProvinceHaveTheirOwn() {
        counting.count(List.of(placed(1, report("n-1", 1, Reported.QUEUED))));

        assertThat(read(new Scope("so-y-te", null)).get(Reported.QUEUED)).isEqualTo(1);
        assertThat(read(new Scope(null, "lam-dong")).get(Reported.QUEUED)).isEqualTo(1);
        assertThat(read(new Scope("so-khac", null)).get(Reported.QUEUED)).isZero();
        assertThat(read(new Scope(null, "da-nang")).get(Reported.QUEUED)).isZero();
    }

    @Test
    void failuresAreCountedByKindAndByCodeOfWhichThereAreNotTooMany() {
        var batch = new ArrayList<Placed>();
        batch.add(placed(0, failed("n", 1, Reported.DEFERRED, FailureKind.NETWORK, "smtp-away")));
        for (var n = 1; n <= 60; n++) {
            batch.add(placed(n, failed("n-" + n, 1, Reported.FAILED, FailureKind.PERMANENT, "code-" + n)));
        }

        counting.count(batch);

        var figures = read(EVERYTHING);
        assertThat(figures.each(Reported.REFUSED)).isEqualTo(Map.of("NETWORK", 1L, "PERMANENT", 60L));
        assertThat(figures.get(Reported.FAILED)).isEqualTo(60);
        assertThat(figures.each(Reported.BECAUSE)).hasSize(41).containsEntry("other", 20L);
    }

    @Test
    void anEventThatWasPublishedTwiceIsCountedOnceHoweverFarApart() {
        counting.count(
                List.of(placed(1, report("n-1", 1, Reported.QUEUED)), placed(2, report("n-1", 1, Reported.QUEUED))));
        counting.count(List.of(placed(3, report("n-1", 2, Reported.SENT))));
        counting.count(
                List.of(placed(9, report("n-1", 1, Reported.QUEUED)), placed(10, report("n-1", 2, Reported.SENT))));

        assertThat(read(EVERYTHING).get(Reported.QUEUED)).isEqualTo(1);
        assertThat(read(EVERYTHING).get(Reported.SENT)).isEqualTo(1);
    }

    @Test
    void anEventThatComesAfterLaterOnesIsCountedAllTheSame() {
        counting.count(List.of(placed(1, report("n-1", 3, Reported.DELIVERED))));
        counting.count(List.of(new Placed("replay-0", 0, report("n-1", 2, Reported.SENT))));

        assertThat(read(EVERYTHING).get(Reported.SENT)).isEqualTo(1);
        assertThat(read(EVERYTHING).get(Reported.DELIVERED)).isEqualTo(1);
    }

    static IntStream kills() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest(name = "killed after {0} writes")
    @MethodSource("kills")
    void whateverIsCutShortIsCountedOnceWhenItIsReadAgainInOtherBatches(int writes) {
        var random = new Random(writes);
        var lane = lane(random);

        cells.killedAfter(writes);
        var reached = 0;
        try {
            while (reached < lane.size()) {
                var next = Math.min(lane.size(), reached + 1 + random.nextInt(8));
                counting.count(lane.subList(reached, next));
                reached = next;
            }
        } catch (InMemoryCells.Killed killed) {
            cells.killedAfter(Integer.MAX_VALUE);
        }
        cells.killedAfter(Integer.MAX_VALUE);
        // What had been read is not always what had been confirmed.
        for (var at = Math.max(0, reached - random.nextInt(5)); at < lane.size(); ) {
            var next = Math.min(lane.size(), at + 1 + random.nextInt(8));
            counting.count(lane.subList(at, next));
            at = next;
        }

        var figures = read(EVERYTHING);
        assertThat(figures.get(Reported.QUEUED)).isEqualTo(12);
        assertThat(figures.get(Reported.SENT)).isEqualTo(12);
        assertThat(figures.get(Reported.PARTS)).isEqualTo(24);
        assertThat(reading.read(EVERYTHING, By.UNIT, DAY, DAY).values().stream()
                        .mapToLong(unit -> unit.get(Reported.SENT))
                        .sum())
                .isEqualTo(12);
    }

    /** Twelve messages of three units; some of their events lie there twice. */
    private static List<Placed> lane(Random random) {
        var events = new ArrayList<Reported>();
        for (var n = 0; n < 12; n++) {
            events.add(report("n-" + n, 1, Reported.QUEUED, "unit-" + n % 3));
            events.add(report("n-" + n, 2, Reported.SENT, "unit-" + n % 3));
            if (random.nextInt(3) == 0) {
                events.add(report("n-" + n, 1, Reported.QUEUED, "unit-" + n % 3));
                events.add(report("n-" + n, 2, Reported.SENT, "unit-" + n % 3));
            }
        }
        return IntStream.range(0, events.size())
                .mapToObj(at -> placed(at, events.get(at)))
                .collect(Collectors.toList());
    }

    @Test
    void whoeverComesSecondTriesAgain() {
        var key = new CellKey(By.CHANNEL, "unit so-y-te", DAY, "SMS");
        counting.count(List.of(placed(1, report("n-1", 1, Reported.QUEUED))));
        var stale = cells.find(List.of(key));
        counting.count(List.of(placed(2, report("n-2", 1, Reported.QUEUED))));

        assertThatExceptionOfType(Cells.CountedElsewhere.class).isThrownBy(() -> cells.save(stale));
    }

    private Figures read(Scope scope) {
        return ReadingStatistics.total(reading.read(scope, By.CHANNEL, DAY, DAY).values());
    }

    private static Placed placed(long offset, Reported reported) {
        return new Placed("events-3", offset, reported);
    }

    private static Reported report(String notification, long sequence, String what) {
        return report(notification, sequence, what, "so-y-te");
    }

    private static Reported report(String notification, long sequence, String what, String unit) {
        return report(notification, sequence, what, unit, null, null);
    }

    private static Reported failed(String notification, long sequence, String what, FailureKind kind, String code) {
        return report(notification, sequence, what, "so-y-te", kind, code);
    }

    private static Reported report(
            String notification, long sequence, String what, String unit, FailureKind kind, String code) {
        return new Reported(
                notification,
                sequence,
                AT,
                what,
                Channel.SMS,
                "task.overdue.sms",
                what.equals(Reported.QUEUED) ? null : "smpp",
                unit,
                "lam-dong",
                AT.minusSeconds(4),
                2,
                kind,
                code);
    }
}
