package org.huunghi.agreement.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TimerSweeperTest {

    private static final Duration AT_ONCE = Duration.ofMillis(1);

    @Test
    void sweepsAgainAfterAFailure() {
        var sweeps = new AtomicInteger();
        var reports = new AtomicInteger();
        try (var sweeper = sweeper(reports, () -> {
            if (sweeps.incrementAndGet() < 4) {
                throw new IllegalStateException("the store is away");
            }
        })) {
            sweeper.start();
            await().atMost(Duration.ofSeconds(20)).until(() -> reports.get() > 2);
        }
    }

    @Test
    void closingLetsTheSweepAtHandEndAndStartsNoOther() throws InterruptedException {
        var sweeps = new AtomicInteger();
        var inside = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var reports = new AtomicInteger();
        var sweeper = sweeper(reports, () -> {
            sweeps.incrementAndGet();
            inside.countDown();
            awaitQuietly(goOn);
        });
        sweeper.start();
        assertThat(inside.await(20, TimeUnit.SECONDS)).isTrue();

        var closing = Thread.ofPlatform().start(sweeper::close);
        await().atMost(Duration.ofSeconds(20)).until(() -> closing.getState() == Thread.State.TIMED_WAITING);
        assertThat(reports).hasValue(0);
        goOn.countDown();
        closing.join();

        assertThat(reports).hasValue(1);
        assertThat(sweeps).hasValue(1);
    }

    private static TimerSweeper sweeper(AtomicInteger reports, Runnable onLook) {
        Timers timers = (by, limit) -> {
            onLook.run();
            return List.of();
        };
        var sweeping = new SweepingTimers(List.of(timers), Clock.systemUTC());
        return new TimerSweeper(sweeping, AT_ONCE, sweep -> reports.incrementAndGet());
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
