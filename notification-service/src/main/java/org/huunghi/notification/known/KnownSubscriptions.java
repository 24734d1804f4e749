package org.huunghi.notification.known;

import java.util.Collection;
import java.util.List;

/** Who follows what, fed by the events of subscriptions. */
public interface KnownSubscriptions {

    /** The subscriptions in force to one of these targets. */
    List<KnownSubscription> to(Collection<String> targets);

    /** False when this or a later event of the subscription had been applied before. */
    boolean learn(long sequence, KnownSubscription subscription);
}
