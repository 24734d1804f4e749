package org.huunghi.agreement.subscription;

import org.huunghi.eventing.Transitions;

/** The life of a subscription, whole. The agreement-service README shows the same table, and a test compares the two. */
final class SubscriptionTransitions {

    static final String UNSUBSCRIBE = "unsubscribe";

    static final Transitions<SubscriptionStatus> TABLE = Transitions.of(SubscriptionStatus.class)
            .on(UNSUBSCRIBE, SubscriptionStatus.ACTIVE, SubscriptionStatus.ENDED, "unsubscribed")
            .build();

    private SubscriptionTransitions() {}
}
