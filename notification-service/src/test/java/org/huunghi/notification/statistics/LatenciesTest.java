package org.huunghi.notification.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LatenciesTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 42, 1234, 99_991})
    void percentilesOverAnyDaysAreRightWithinTheStatedError(long seed) {
        var random = new Random(seed);
        var all = new ArrayList<Long>();
        var days = new ArrayList<Figures>();
        for (var day = 0; day < 5; day++) {
            var figures = new Figures();
            // From a few milliseconds to hours, differently each day.
            for (var n = 0; n < 2000; n++) {
                var millis = Math.clamp((long) Math.exp(6 + day + 2 * random.nextGaussian()), 1L, 600_000_000L);
                all.add(millis);
                figures.count(Reported.ACCEPTED + ':' + Latencies.bucket(Duration.ofMillis(millis)));
            }
            days.add(figures);
        }

        var merged = new Latencies(ReadingStatistics.total(days).each(Reported.ACCEPTED));

        all.sort(null);
        assertThat(merged.count()).isEqualTo(all.size());
        for (var share : List.of(0.001, 0.25, 0.5, 0.95, 0.99, 1.0)) {
            var exact = all.get((int) Math.ceil(share * all.size()) - 1);
            assertThat((double) merged.percentile(share).orElseThrow().toNanos())
                    .as("%s of %s", share, exact)
                    .isCloseTo(exact * 1e6, within(exact * 1e6 * Latencies.RELATIVE_ERROR + 1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT-5S", "PT0S", "PT0.001S"})
    void whatTookNoTimeCountsAsAMillisecond(Duration took) {
        assertThat(Latencies.bucket(took)).isEqualTo("0");
    }

    @Test
    void whatTookLongerThanAWeekCountsAsAWeekSoThatTheBucketsAreBounded() {
        var bucket = Latencies.bucket(Duration.ofDays(400));

        assertThat(Integer.parseInt(bucket)).isEqualTo(Latencies.BUCKETS - 1);
        assertThat(Latencies.BUCKETS).isLessThan(250);
        assertThat(new Latencies(Map.of(bucket, 1L)).percentile(1).orElseThrow())
                .isBetween(Duration.ofHours(159), Duration.ofHours(177));
    }

    @Test
    void ofNothingThereIsNoPercentile() {
        assertThat(new Latencies(Map.of()).percentile(0.5)).isEmpty();
    }
}
