package org.huunghi.notification.statistics;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How long it took, as a histogram whose buckets grow by the same factor, so that a percentile is off by no more than
 * {@link #RELATIVE_ERROR} of its value. Histograms of any days add up bucket by bucket. There are no more than
 * {@link #BUCKETS} of them: what took less than a millisecond or more than a week counts as that.
 */
public final class Latencies {

    public static final double RELATIVE_ERROR = 0.05;

    private static final double GROWTH = (1 + RELATIVE_ERROR) / (1 - RELATIVE_ERROR);
    private static final long LONGEST = Duration.ofDays(7).toMillis();

    static final int BUCKETS = index(LONGEST) + 1;

    private final TreeMap<Integer, Long> buckets = new TreeMap<>();
    private final long count;

    /**
     * @param counts by bucket, as {@link #bucket} names it
     */
    public Latencies(Map<String, Long> counts) {
        counts.forEach((bucket, amount) -> buckets.put(Integer.valueOf(bucket), amount));
        count = buckets.values().stream().mapToLong(Long::longValue).sum();
    }

    static String bucket(Duration took) {
        return Integer.toString(index(Math.clamp(took.toMillis(), 1, LONGEST)));
    }

    public long count() {
        return count;
    }

    /**
     * What this share of them was done within; empty when there are none.
     *
     * @param share above 0, up to 1
     */
    public Optional<Duration> percentile(double share) {
        var rank = (long) Math.ceil(share * count);
        for (var bucket : buckets.entrySet()) {
            rank -= bucket.getValue();
            if (rank <= 0) {
                return Optional.of(middle(bucket.getKey()));
            }
        }
        return Optional.empty();
    }

    private static int index(long millis) {
        return (int) Math.ceil(Math.log(millis) / Math.log(GROWTH));
    }

    /** As far from the shortest of the bucket as from the longest, in proportion. */
    private static Duration middle(int bucket) {
        var millis = 2 * Math.pow(GROWTH, bucket) / (GROWTH + 1);
        return Duration.ofNanos(Math.round(millis * 1_000_000));
    }
}
