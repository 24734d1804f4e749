package org.huunghi.notification;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Does a piece of work again and again as long as the service runs: at once while there is some, else after a pause. */
final class Rounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final Duration LAST_ROUND = Duration.ofSeconds(10);

    private final String name;
    private final IntSupplier work;
    private final Duration pause;
    private ScheduledExecutorService thread;
    private volatile boolean running;
    private boolean failing;

    /**
     * @param work answers how much there was to do
     */
    Rounds(String name, IntSupplier work, Duration pause) {
        this.name = name;
        this.work = work;
        this.pause = pause;
    }

    @Override
    public void start() {
        running = true;
        thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name(name).factory());
        thread.scheduleWithFixedDelay(this::round, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A store that is away is told of once an outage. */
    private void round() {
        try {
            var done = 1;
            while (running && done > 0) {
                done = work.getAsInt();
            }
            failing = false;
        } catch (RuntimeException trouble) {
            if (!failing) {
                LOG.warn("{} waits for the next round: {}", name, trouble.toString());
            }
            failing = true;
        }
    }

    @Override
    public void stop() {
        running = false;
        thread.shutdown();
        try {
            if (!thread.awaitTermination(LAST_ROUND.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("{} is still at work", name);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
