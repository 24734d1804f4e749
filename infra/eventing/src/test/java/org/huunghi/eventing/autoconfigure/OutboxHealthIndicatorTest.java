package org.huunghi.eventing.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class OutboxHealthIndicatorTest {

    private final AtomicLong oldestMillis = new AtomicLong();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final OutboxHealthIndicator indicator = new OutboxHealthIndicator(meters, Duration.ofMinutes(1));

    {
        TimeGauge.builder("outbox.oldest.age", oldestMillis::get, TimeUnit.MILLISECONDS)
                .register(meters);
    }

    @Test
    void eventsThatLeaveInTimeAreHealthy() {
        oldestMillis.set(59_999);

        assertThat(indicator.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void eventsThatWaitTooLongAreReportedWithTheirAge() {
        oldestMillis.set(90_000);

        assertThat(indicator.health().getStatus()).isEqualTo(new Status("DEGRADED"));
        assertThat(indicator.health().getDetails()).containsEntry("oldestUnpublished", "PT1M30S");
    }
}
