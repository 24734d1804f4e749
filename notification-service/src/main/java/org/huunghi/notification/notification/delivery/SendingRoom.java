package org.huunghi.notification.notification.delivery;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.huunghi.notification.notification.Notifications;
import org.huunghi.notification.notification.Post;
import org.huunghi.notification.notification.SendingNotification;
import org.huunghi.notification.officer.Channel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** One desk for each channel, open as long as the service is. */
final class SendingRoom implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SendingRoom.class);
    private static final Duration LAST_MESSAGES = Duration.ofSeconds(15);

    private final Map<Channel, Desk> desks = new EnumMap<>(Channel.class);
    private final Bells bells;
    private volatile boolean running;

    SendingRoom(
            List<Post> posts,
            Map<Channel, Integer> hands,
            Duration look,
            Notifications notifications,
            SendingNotification sending,
            Bells bells,
            MeterRegistry meters,
            Clock clock) {
        this.bells = bells;
        for (var post : posts) {
            var channel = post.channel();
            var desk = new Desk(post, notifications, sending, hands.get(channel), look, clock);
            desks.put(channel, desk);
            Gauge.builder("notifications.queue.age", desk, Desk::queueAge)
                    .tag("channel", channel.name())
                    .baseUnit("seconds")
                    .register(meters);
        }
    }

    @Override
    public void start() {
        running = true;
        desks.forEach((channel, desk) -> {
            bells.connect(channel, desk::ring);
            Thread.ofPlatform().name("desk-" + channel).start(desk);
        });
    }

    @Override
    public void stop() {
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
