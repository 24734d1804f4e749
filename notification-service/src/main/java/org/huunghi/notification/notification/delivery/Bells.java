package org.huunghi.notification.notification.delivery;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.huunghi.eventing.Versioned;
import org.huunghi.notification.notification.Notification;
import org.huunghi.notification.notification.Postroom;
import org.huunghi.notification.officer.Channel;
import org.springframework.stereotype.Component;

/** The way to the desks; before one is open its messages wait in the queue, and it looks for itself when it opens. */
@Component
class Bells implements Postroom {

    private volatile Map<Channel, Desk> desks = Map.of();

    void connect(Map<Channel, Desk> opened) {
        desks = new EnumMap<>(opened);
    }

    @Override
    public void ring(Channel channel) {
        at(channel, Desk::ring);
    }

    @Override
    public boolean isFree(Channel channel) {
        return Optional.ofNullable(desks.get(channel)).map(Desk::isFree).orElse(false);
    }

    @Override
    public void take(Versioned<Notification> queued) {
        at(queued.aggregate().channel(), desk -> desk.take(queued));
    }

    private void at(Channel channel, Consumer<Desk> act) {
        Optional.ofNullable(desks.get(channel)).ifPresent(act);
    }
}
