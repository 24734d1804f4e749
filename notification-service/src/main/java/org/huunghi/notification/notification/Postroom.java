package org.huunghi.notification.notification;

import org.huunghi.notification.officer.Channel;

/** Where messages are sent from. */
public interface Postroom {

    /** Something new waits on this channel; there is no need to wait for the next look into the queue. */
    void ring(Channel channel);
}
