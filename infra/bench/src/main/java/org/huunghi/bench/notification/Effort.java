package org.huunghi.bench.notification;

import java.time.Duration;
import java.util.Locale;

/**
 * What each of those who share the cores has computed.
 *
 * @param bench the sinks, and whoever publishes or runs the bare loop
 */
record Effort(Duration service, Duration store, Duration broker, Duration bench) {

    Effort since(Effort before) {
        return new Effort(
                service.minus(before.service),
                store.minus(before.store),
                broker.minus(before.broker),
                bench.minus(before.bench));
    }

    Duration total() {
        return service.plus(store).plus(broker).plus(bench);
    }

    /** For each message, in milliseconds of one core. */
    String each(int messages) {
        return String.format(
                Locale.ROOT,
                "service %.2f + store %.2f + broker %.2f + sink %.2f",
                millis(service, messages),
                millis(store, messages),
                millis(broker, messages),
                millis(bench, messages));
    }

    private static double millis(Duration part, int messages) {
        return part.toNanos() / 1e6 / messages;
    }
}
