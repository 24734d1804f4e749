package org.huunghi.notification.statistics.web;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.huunghi.notification.statistics.Figures;
import org.huunghi.notification.statistics.Latencies;
import org.huunghi.notification.statistics.Reported;

/**
 * Figures as callers see them.
 *
 * @param value what they are of, absent for the total
 * @param queued messages, without those that were queued once more
 * @param failed messages that cannot arrive
 * @param failures those of them by code
 * @param refusals attempts that a provider did not take, by kind; most are tried again
 * @param smsParts that providers took
 * @param cost of these parts, by the price at the time
 * @param accepted how long it took from the moment a message should have gone until a provider had it
 * @param arrived how long until it had arrived
 */
record ShownFigures(
        String value,
        long queued,
        long resent,
        long sent,
        long delivered,
        long failed,
        long expired,
        long cancelled,
        long unrouted,
        Map<String, Long> failures,
        Map<String, Long> refusals,
        long smsParts,
        List<CountedCost> cost,
        Took accepted,
        Took arrived) {

    /**
     * In milliseconds.
     *
     * @param count of how many messages; without any there are no percentiles
     */
    record Took(long count, Long p50, Long p95, Long p99) {
        static Took of(Map<String, Long> buckets) {
            var latencies = new Latencies(buckets);
            return new Took(latencies.count(), at(latencies, 0.5), at(latencies, 0.95), at(latencies, 0.99));
        }

        private static Long at(Latencies latencies, double share) {
            return latencies.percentile(share).map(Duration::toMillis).orElse(null);
        }
    }

    /**
     * @param amount in digits, as money is told everywhere
     * @param currency ISO 4217
     */
    record CountedCost(String amount, String currency) {}

    static ShownFigures of(String value, Figures figures) {
        return new ShownFigures(
                value,
                figures.get(Reported.QUEUED),
                figures.get(Reported.RESENT),
                figures.get(Reported.SENT),
                figures.get(Reported.DELIVERED),
                figures.get(Reported.FAILED),
                figures.get(Reported.EXPIRED),
                figures.get(Reported.CANCELLED),
                figures.get(Reported.UNROUTED),
                figures.each(Reported.BECAUSE),
                figures.each(Reported.REFUSED),
                figures.get(Reported.PARTS),
                figures.each(Reported.COST).entrySet().stream()
                        .map(cost ->
                                new CountedCost(thousandths(cost.getValue()).toPlainString(), cost.getKey()))
                        .toList(),
                Took.of(figures.each(Reported.ACCEPTED)),
                Took.of(figures.each(Reported.ARRIVED)));
    }

    private static BigDecimal thousandths(long amount) {
        var exact = BigDecimal.valueOf(amount, 3).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }
}
