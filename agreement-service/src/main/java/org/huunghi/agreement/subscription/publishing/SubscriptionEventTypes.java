package org.huunghi.agreement.subscription.publishing;

import org.huunghi.agreement.subscription.Subscription;
import org.huunghi.agreement.subscription.Subscription.Target;
import org.huunghi.agreement.subscription.SubscriptionEvent;
import org.huunghi.agreement.subscription.SubscriptionEvent.Subscribed;
import org.huunghi.agreement.subscription.SubscriptionEvent.Unsubscribed;
import org.huunghi.agreement.subscription.SubscriptionStatus;
import org.huunghi.eventing.catalogue.EventCatalogue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is published about subscriptions, and under which names. */
@Configuration(proxyBeanMethods = false)
class SubscriptionEventTypes {

    /** The state says it all. */
    record Nothing() {}

    record SubscriberState(String officer, String unit) {}

    record TargetState(Target.Kind kind, String id) {}

    record SubscriptionState(String id, SubscriberState subscriber, TargetState target, SubscriptionStatus status) {
        static SubscriptionState of(Subscription subscription) {
            var subscriber = subscription.subscriber();
            var target = subscription.target();
            return new SubscriptionState(
                    subscription.id(),
                    new SubscriberState(subscriber.officer(), subscriber.unit()),
                    new TargetState(target.kind(), target.id()),
                    subscription.status());
        }
    }

    @Bean
    EventCatalogue<Subscription, SubscriptionEvent> subscriptionEvents() {
        return catalogue();
    }

    static EventCatalogue<Subscription, SubscriptionEvent> catalogue() {
        return EventCatalogue.<Subscription, SubscriptionEvent, SubscriptionState>of(
                        "subscription", "/agreement-service", SubscriptionState.class, SubscriptionState::of)
                .event(
                        Subscribed.class,
                        "subscribed",
                        Nothing.class,
                        e -> new Nothing(),
                        "Bắt đầu theo dõi",
                        "Somebody follows a partner, an agreement or a field")
                .event(
                        Unsubscribed.class,
                        "unsubscribed",
                        Nothing.class,
                        e -> new Nothing(),
                        "Thôi theo dõi",
                        "Somebody no longer follows")
                .build();
    }
}
