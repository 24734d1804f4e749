package org.huunghi.agreement.clock;

import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Sweeps again and again, on a thread of its own, until it is closed. */
public final class TimerSweeper implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(TimerSweeper.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final SweepingTimers sweeping;
    private final Duration interval;
    private final Consumer<SweepingTimers.Sweep> report;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread = Thread.ofPlatform().name("timer-sweep").unstarted(this::run);
    private boolean failing;

    public TimerSweeper(SweepingTimers sweeping, Duration interval, Consumer<SweepingTimers.Sweep> report) {
        this.sweeping = sweeping;
        this.interval = interval;
        this.report = report;
    }

    public void start() {
        thread.start();
    }

    /** Lets what is at hand be finished. */
    @Override
    public void close() {
        closing.countDown();
        try {
            thread.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (!closing.await(interval.toMillis(), TimeUnit.MILLISECONDS)) {
                sweep();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A store that is away for an hour is told of once, and not every second. */
    private void sweep() {
        try {
            report.accept(sweeping.sweep(() -> closing.getCount() > 0));
            if (failing) {
                LOG.log(INFO, "timers are told again");
            }
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                LOG.log(WARNING, () -> "timers wait, sweeping goes on: " + e);
            }
            failing = true;
        }
    }
}
