package org.huunghi.agreement.subscription.web;

import java.time.Instant;
import java.util.Optional;
import org.huunghi.agreement.subscription.Subscription;
import org.huunghi.agreement.subscription.Subscription.Target;
import org.huunghi.agreement.subscription.SubscriptionStatus;
import org.huunghi.agreement.subscription.Subscriptions;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.servicekit.AggregateView;
import org.springframework.stereotype.Component;

/** Shows subscriptions. */
@Component
class SubscriptionView implements AggregateView<Subscription, SubscriptionView.ShownSubscription> {

    static final String PATH = "/api/v1/subscriptions";

    /** A subscription as who follows sees it. */
    record ShownSubscription(
            String id,
            long version,
            ShownSubscriber subscriber,
            ShownTarget target,
            SubscriptionStatus status,
            Instant since) {}

    record ShownSubscriber(String officer, String unit) {}

    record ShownTarget(Target.Kind kind, String id) {}

    private final Subscriptions subscriptions;

    SubscriptionView(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @Override
    public Class<Subscription> type() {
        return Subscription.class;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String id(Subscription subscription) {
        return subscription.id();
    }

    @Override
    public ShownSubscription body(Subscription subscription, long version) {
        var subscriber = subscription.subscriber();
        var target = subscription.target();
        return new ShownSubscription(
                subscription.id(),
                version,
                new ShownSubscriber(subscriber.officer(), subscriber.unit()),
                new ShownTarget(target.kind(), target.id()),
                subscription.status(),
                subscription.since());
    }

    @Override
    public Optional<StoredAnswer> answer(String id, String key) {
        return subscriptions.answer(id, key);
    }
}
