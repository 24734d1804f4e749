package org.huunghi.notification.notification;

import org.huunghi.eventing.Versioned;
import org.huunghi.notification.officer.Channel;

/** Where messages are sent from. */
public interface Postroom {

    /** Something new waits on this channel; there is no need to wait for the next look into the queue. */
    void ring(Channel channel);

    /** Whether a message that is queued now would be taken in hand here at once. */
    boolean isFree(Channel channel);

    /** Sends a message that was queued in this instance's own hand, without another look into the queue. */
    void take(Versioned<Notification> queued);
}
