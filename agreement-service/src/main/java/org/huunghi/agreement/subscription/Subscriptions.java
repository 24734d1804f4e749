package org.huunghi.agreement.subscription;

import java.util.List;
import java.util.Optional;
import org.huunghi.agreement.subscription.Subscription.Subscriber;
import org.huunghi.agreement.subscription.Subscription.Target;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.eventing.Versioned;

/** The subscriptions as the store keeps them. */
public interface Subscriptions {

    Optional<Versioned<Subscription>> find(String id);

    /** The one by which the subscriber follows the target now. */
    Optional<Versioned<Subscription>> following(Subscriber subscriber, Target target);

    /** Nothing when the subscriber follows the target already, whoever made that so. */
    Optional<Versioned<Subscription>> add(
            Accepted<Subscription, SubscriptionEvent, ?> decision, Attribution attribution);

    Versioned<Subscription> save(
            Versioned<Subscription> before,
            Accepted<Subscription, SubscriptionEvent, ?> decision,
            Attribution attribution);

    /**
     * Active ones of any of these, the latest first.
     *
     * @param after the last of the former page, by {@link Subscription#rank()}, or {@code null}
     */
    List<Versioned<Subscription>> active(List<Subscriber> subscribers, String after, int limit);

    Optional<StoredAnswer> answer(String id, String key);
}
