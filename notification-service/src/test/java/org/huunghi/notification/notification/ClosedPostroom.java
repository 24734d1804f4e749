package org.huunghi.notification.notification;

import org.huunghi.eventing.Versioned;
import org.huunghi.notification.officer.Channel;

/** Sends nothing: everything waits in the queue. */
final class ClosedPostroom implements Postroom {

    @Override
    public void ring(Channel channel) {
        // Nobody is there to hear it.
    }

    @Override
    public boolean isFree(Channel channel) {
        return false;
    }

    @Override
    public void take(Versioned<Notification> queued) {
        throw new IllegalStateException("nothing is taken in hand here");
    }
}
