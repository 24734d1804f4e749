package org.huunghi.notification.notification.delivery;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.huunghi.notification.notification.RecordingReceipt;
import org.huunghi.notification.officer.Channel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** One desk for each channel, open as long as the service is, and the look-up of receipts that nobody expected. */
final class SendingRoom implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SendingRoom.class);
    private static final Duration LAST_MESSAGES = Duration.ofSeconds(15);

    private final Map<Channel, Desk> desks;
    private final Bells bells;
    private final RecordingReceipt receipts;
    private final Duration look;
    private ScheduledExecutorService clerk;
    private volatile boolean running;

    SendingRoom(Map<Channel, Desk> desks, Bells bells, RecordingReceipt receipts, Duration look, MeterRegistry meters) {
        this.desks = Map.copyOf(desks);
        this.bells = bells;
        this.receipts = receipts;
        this.look = look;
        desks.forEach((channel, desk) -> Gauge.builder("notifications.queue.age", desk, Desk::queueAge)
                .tag("channel", channel.name())
                .baseUnit("seconds")
                .register(meters));
    }

    @Override
    public void start() {
        running = true;
        bells.connect(desks);
        desks.values().forEach(Desk::start);
        clerk = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("receipts").daemon().factory());
        clerk.scheduleWithFixedDelay(this::lookUpReceipts, 0, look.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void lookUpReceipts() {
        try {
            receipts.lookUp();
        } catch (RuntimeException storeInTrouble) {
            LOG.debug("receipts wait for the store", storeInTrouble);
        }
    }

    @Override
    public void stop() {
        clerk.shutdownNow();
        desks.values().forEach(Desk::close);
        try {
            for (var desk : desks.values()) {
                if (!desk.awaitClosed(LAST_MESSAGES)) {
                    LOG.warn("messages are still under way; their claims will run out");
                }
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
