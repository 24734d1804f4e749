package org.huunghi.eventing.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** The relay's metrics. None of them asks the store: the gauges show what the last sweep has seen. */
final class RelayMetrics implements RelayProbe {

    private final Clock clock;
    private final Timer lag;
    private final Counter failures;
    private final Counter pickedUp;
    private volatile int backlog;
    private volatile Instant oldest = Instant.MAX;

    RelayMetrics(MeterRegistry meters, Clock clock, RelayMemory memory) {
        this.clock = clock;
        this.lag = Timer.builder("outbox.relay.lag")
                .description("From commit to the broker's acknowledgement")
                .register(meters);
        this.failures = Counter.builder("outbox.send.failures")
                .description("Sends that the broker did not acknowledge; each is tried again")
                .register(meters);
        this.pickedUp = Counter.builder("outbox.swept")
                .description("Aggregates whose events were left behind and picked up by the sweep")
                .register(meters);
        Gauge.builder("outbox.backlog", () -> backlog)
                .description("Aggregates with overdue events at the last sweep")
                .register(meters);
        TimeGauge.builder("outbox.oldest.age", this::oldestAge, TimeUnit.MILLISECONDS)
                .description("Age of the oldest overdue event seen by the last sweep, 0 without one")
                .register(meters);
        Gauge.builder("outbox.pending", memory::entries)
                .description("Events that this process holds for the broker")
                .register(meters);
    }

    private long oldestAge() {
        var at = oldest;
        return at.equals(Instant.MAX)
                ? 0
                : Duration.between(at, clock.instant()).toMillis();
    }

    @Override
    public void sending(OutboxEntry entry) {
        // the lag begins with the commit
    }

    @Override
    public void sent(OutboxEntry entry) {
        // only the broker's acknowledgement counts
    }

    @Override
    public void acknowledged(OutboxEntry entry, long nanosSinceCommit) {
        lag.record(nanosSinceCommit, TimeUnit.NANOSECONDS);
    }

    @Override
    public void failed(OutboxEntry entry) {
        failures.increment();
    }

    @Override
    public void removing(int aggregates) {
        // a removal that fails is tried again and harms nobody
    }

    @Override
    public void removed(int aggregates) {
        // seen in the age of the oldest event
    }

    @Override
    public void pickedUp(int aggregates) {
        pickedUp.increment(aggregates);
    }

    @Override
    public void swept(int overdueAggregates, Instant oldestOverdue) {
        backlog = overdueAggregates;
        oldest = oldestOverdue;
    }
}
