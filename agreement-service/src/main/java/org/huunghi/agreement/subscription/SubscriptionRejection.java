package org.huunghi.agreement.subscription;

import java.util.Set;
import org.huunghi.agreement.subscription.Subscription.Target;

/** Why a command on a subscription is refused. */
public sealed interface SubscriptionRejection {

    /** There is none, or it is not the caller's. */
    record NotFound(String id) implements SubscriptionRejection {}

    /** Who heads a unit decides what the unit follows. */
    record NotPermitted() implements SubscriptionRejection {}

    record NoUnit() implements SubscriptionRejection {}

    /** Not known here, or not known here yet. */
    record UnknownTarget(Target target) implements SubscriptionRejection {}

    record AlreadySubscribed(String id) implements SubscriptionRejection {}

    record WrongStatus(SubscriptionStatus from, String command, Set<String> allowed) implements SubscriptionRejection {}
}
