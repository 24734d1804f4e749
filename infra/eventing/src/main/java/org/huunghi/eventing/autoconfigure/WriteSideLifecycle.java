package org.huunghi.eventing.autoconfigure;

import org.huunghi.eventing.mongo.MongoAggregateCollections;
import org.huunghi.eventing.mongo.StoreUpkeep;
import org.huunghi.eventing.outbox.OutboxRelay;
import org.springframework.context.SmartLifecycle;

/**
 * Runs the relay and the store's upkeep from when all collections are open until the last request and the last
 * consumed event are done.
 */
final class WriteSideLifecycle implements SmartLifecycle {

    private final OutboxRelay relay;
    private final StoreUpkeep upkeep;
    private final MongoAggregateCollections collections;
    private volatile boolean running;

    WriteSideLifecycle(OutboxRelay relay, StoreUpkeep upkeep, MongoAggregateCollections collections) {
        this.relay = relay;
        this.upkeep = upkeep;
        this.collections = collections;
    }

    @Override
    public void start() {
        upkeep.start();
        relay.start(collections::outboxes);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        relay.close();
        upkeep.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Below the web server and the bindings: started before them, stopped after them. */
    @Override
    public int getPhase() {
        return 0;
    }
}
