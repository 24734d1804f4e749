package org.huunghi.notification.notification.delivery;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.huunghi.notification.notification.Postroom;
import org.huunghi.notification.officer.Channel;
import org.springframework.stereotype.Component;

/** The bell of each desk; before a desk is open it rings for nobody, and the desk looks for itself when it opens. */
@Component
class Bells implements Postroom {

    private final Map<Channel, Runnable> bells = new ConcurrentHashMap<>();

    void connect(Channel channel, Runnable bell) {
        bells.put(channel, bell);
    }

    @Override
    public void ring(Channel channel) {
        bells.getOrDefault(channel, () -> {}).run();
    }
}
