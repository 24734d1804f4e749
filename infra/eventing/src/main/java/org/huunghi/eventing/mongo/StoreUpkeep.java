package org.huunghi.eventing.mongo;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the indexes as soon as the store is there and removes expired answers, both in the background, so that no
 * request has to.
 */
public final class StoreUpkeep implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(StoreUpkeep.class);
    private static final Duration TRY_AGAIN = Duration.ofSeconds(2);
    private static final Duration FORGET_EVERY = Duration.ofMinutes(1);

    private final MongoAggregateCollections collections;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("store-upkeep").daemon().factory());

    public StoreUpkeep(MongoAggregateCollections collections) {
        this.collections = collections;
    }

    public void start() {
        thread.execute(this::prepare);
        thread.scheduleWithFixedDelay(
                this::forget, FORGET_EVERY.toSeconds(), FORGET_EVERY.toSeconds(), TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    private void prepare() {
        try {
            collections.prepare();
        } catch (RuntimeException e) {
            LOG.warn("the store is not ready for its indexes: {}", e.toString());
            thread.schedule(this::prepare, TRY_AGAIN.toSeconds(), TimeUnit.SECONDS);
        }
    }

    private void forget() {
        try {
            collections.forgetExpiredAnswers();
        } catch (RuntimeException e) {
            LOG.warn("expired answers stay for now: {}", e.toString());
        }
    }
}
