package org.huunghi.eventing.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the consumers of this service do. Tags come from what the service has named itself, never from what a record
 * claims, so that nobody can flood the registry from outside.
 */
public final class IntakeMetrics {

    private final MeterRegistry registry;
    private final Clock clock;
    private final Map<String, Instant> inHand = new ConcurrentHashMap<>();

    public IntakeMetrics(MeterRegistry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
        Gauge.builder("inbox.lag.age", this, IntakeMetrics::oldestInHand)
                .baseUnit("seconds")
                .description("Age of the oldest event that is being consumed or retried now")
                .register(registry);
    }

    void taken(ConsumedRecord record, Instant time) {
        inHand.put(record.position(), time);
    }

    void consumed(ConsumedRecord record, String type, Delivery delivery, Instant time) {
        inHand.remove(record.position());
        Timer.builder("inbox.consumed")
                .description("Events consumed, with the time since they happened")
                .tag("type", type)
                .tag("delivery", delivery.name().toLowerCase(Locale.ROOT))
                .register(registry)
                .record(Duration.between(time, clock.instant()));
    }

    void buried(ConsumedRecord record, Poison poison) {
        inHand.remove(record.position());
        registry.counter("inbox.dead.letters", "topic", record.topic(), "code", poison.code())
                .increment();
    }

    /** Another instance has the partition now, and what was in hand here with it. */
    public void released(String topic, int partition) {
        inHand.keySet().removeIf(position -> position.startsWith(topic + "-" + partition + "@"));
    }

    /** A record could not be consumed now and will be delivered again. */
    public void retried(String topic) {
        registry.counter("inbox.retries", "topic", topic).increment();
    }

    private double oldestInHand() {
        var now = clock.instant();
        return inHand.values().stream()
                .mapToDouble(time -> Math.max(0, Duration.between(time, now).toMillis() / 1000.0))
                .max()
                .orElse(0);
    }
}
