package org.huunghi.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.HdrHistogram.Histogram;

/**
 * Two percentiles of one repetition, in microseconds.
 *
 * @param p50 the median
 */
record Percentiles(double p50, double p99) {

    private static final double NANOS_PER_MICRO = 1_000;

    static Percentiles of(Histogram nanos) {
        return new Percentiles(
                nanos.getValueAtPercentile(50) / NANOS_PER_MICRO, nanos.getValueAtPercentile(99) / NANOS_PER_MICRO);
    }

    static Histogram histogram() {
        return new Histogram(60_000_000_000L, 3);
    }

    static double median(double... values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** The repetitions of one measurement. */
    static final class Series {
        private final List<Percentiles> repetitions = new ArrayList<>();

        void add(Percentiles repetition) {
            repetitions.add(repetition);
        }

        double p50() {
            return median(Percentiles::p50);
        }

        double p99() {
            return median(Percentiles::p99);
        }

        private double median(ToDoubleFunction<Percentiles> value) {
            return Percentiles.median(repetitions.stream().mapToDouble(value).toArray());
        }
    }
}
