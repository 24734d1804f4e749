package org.huunghi.agreement.subscription;

import java.util.Set;
import org.huunghi.agreement.subscription.Subscription.Target;

/** Why a command on a subscription is refused. */
public sealed interface SubscriptionRejection {

    record NotFound(String id) implements SubscriptionRejection {}

    /** Not the caller's, or the unit's and the caller does not head it. */
    record NotPermitted() implements SubscriptionRejection {}

    record NoUnit() implements SubscriptionRejection {}

    /** Not known here, or not known here yet. */
    record UnknownTarget(Target target) implements SubscriptionRejection {}

    record AlreadySubscribed(String id) implements SubscriptionRejection {}

    record WrongStatus(SubscriptionStatus from, String command, Set<String> allowed) implements SubscriptionRejection {}
}
