package org.huunghi.eventing.autoconfigure;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/** Says whether committed events reach the broker in time, as the relay's last sweep has seen it. */
final class OutboxHealthIndicator implements HealthIndicator {

    /** Works, but somebody should look: HTTP 200, so that nothing takes the service out of use for it. */
    static final Status DEGRADED = new Status("DEGRADED");

    private final MeterRegistry meters;
    private final Duration late;

    OutboxHealthIndicator(MeterRegistry meters, Duration late) {
        this.meters = meters;
        this.late = late;
    }

    @Override
    public Health health() {
        var age = Duration.ofMillis(
                (long) meters.get("outbox.oldest.age").timeGauge().value(TimeUnit.MILLISECONDS));
        var health = age.compareTo(late) < 0 ? Health.up() : Health.status(DEGRADED);
        return health.withDetail("oldestUnpublished", age.toString()).build();
    }
}
