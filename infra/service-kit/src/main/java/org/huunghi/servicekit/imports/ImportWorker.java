package org.huunghi.servicekit.imports;

import static java.lang.System.Logger.Level.WARNING;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.context.SmartLifecycle;

/** Looks for work again and again, on a thread of its own, from when the store is there until before it goes. */
final class ImportWorker implements SmartLifecycle {

    private static final System.Logger LOG = System.getLogger(ImportWorker.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ImportWork work;
    private final Duration interval;
    private volatile CountDownLatch closing = new CountDownLatch(0);
    private Thread thread;
    private boolean failing;

    ImportWorker(ImportWork work, Duration interval) {
        this.work = work;
        this.interval = interval;
    }

    @Override
    public void start() {
        closing = new CountDownLatch(1);
        thread = Thread.ofPlatform().name("imports").start(this::run);
    }

    /** What is not done in time is given up in the middle, as by a crash, and goes on after its lease. */
    @Override
    public void stop() {
        closing.countDown();
        try {
            if (!thread.join(PATIENCE)) {
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return closing.getCount() > 0;
    }

    /** Above the store and the relay, which are at 0. */
    @Override
    public int getPhase() {
        return 1;
    }

    private void run() {
        try {
            while (!closing.await(interval.toMillis(), TimeUnit.MILLISECONDS)) {
                workWhileThereIs();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A store that is away for an hour is told of once, and not every second. */
    private void workWhileThereIs() {
        try {
            while (isRunning() && work.doNext()) {
                failing = false;
            }
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                LOG.log(WARNING, () -> "imports wait, looking for them goes on: " + e);
            }
            failing = true;
        }
    }
}
