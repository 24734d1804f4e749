package org.huunghi.bench.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/** The time from an event's commit to the yes of each provider, at a steady rate. */
public final class NotificationLatency {

    private static final int PER_SECOND = 20;
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final double WANTED_SECONDS = 10;

    private final Town town;
    private final Instant[] committed;

    private NotificationLatency(Town town, int events) {
        this.town = town;
        this.committed = new Instant[events];
    }

    public static void main(String[] args) throws Exception {
        var measured = PER_SECOND * (args.length == 0 ? 120 : Integer.parseInt(args[0]));
        var warmUp = PER_SECOND * Math.toIntExact(WARM_UP.toSeconds());
        try (var town = Town.built(false, List.of())) {
            var bench = new NotificationLatency(town, warmUp + measured);
            bench.publish();
            if (!Town.until(bench::isComplete, LIMIT)) {
                throw new IllegalStateException("not everything arrives, see " + town.serviceLog());
            }
            System.out.printf("%d events at %d/s, from commit to accepted%n", measured, PER_SECOND);
            bench.print("email", town.mails, warmUp);
            bench.print("SMS", town.messages, warmUp);
        }
        // The sinks' threads would keep the process.
        System.exit(0);
    }

    private boolean isComplete() {
        return town.mails.distinct() == committed.length && town.messages.distinct() == committed.length;
    }

    private void publish() {
        var start = System.nanoTime();
        var pause = Duration.ofSeconds(1).toNanos() / PER_SECOND;
        for (var number = 0; number < committed.length; number++) {
            LockSupport.parkNanos(start + number * pause - System.nanoTime());
            committed[number] = Instant.now();
            town.overdue(number);
        }
    }

    private void print(String what, Arrivals arrivals, int from) {
        var seconds = arrivals.byEvent().entrySet().stream()
                .filter(arrived -> arrived.getKey() >= from)
                .mapToDouble(arrived -> Duration.between(
                                        committed[arrived.getKey()],
                                        arrived.getValue().first())
                                .toMillis()
                        / 1000.0)
                .sorted()
                .toArray();
        System.out.printf(
                Locale.ROOT,
                "%-6s p50 %.3f s, p95 %.3f s, p99 %.3f s, slowest %.3f s; within %.0f s: %.2f %%%n",
                what,
                at(seconds, 0.50),
                at(seconds, 0.95),
                at(seconds, 0.99),
                seconds[seconds.length - 1],
                WANTED_SECONDS,
                100.0 * Arrays.stream(seconds).filter(s -> s <= WANTED_SECONDS).count() / seconds.length);
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.round(share * sorted.length))];
    }
}
