package org.huunghi.notification.known.intake;

import java.util.List;
import java.util.function.Consumer;
import org.huunghi.eventing.inbox.Delivery;
import org.huunghi.eventing.inbox.EventIntake;
import org.huunghi.eventing.inbox.IncomingEvent;
import org.huunghi.eventing.inbox.Poison;
import org.huunghi.notification.known.KnownSubscription;
import org.huunghi.notification.known.KnownSubscriptions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Hears of who follows what. */
@Configuration(proxyBeanMethods = false)
class SubscriptionEvents {

    private static final List<String> TYPES = List.of("subscribed", "unsubscribed");
    private static final String ACTIVE = "ACTIVE";

    record Data(State state) {}

    record Subscriber(String officer, String unit) {}

    record Target(String kind, String id) {}

    record State(Subscriber subscriber, Target target, String status) {}

    @Bean
    Consumer<Message<byte[]>> subscriptionIntake(EventIntake intake, KnownSubscriptions subscriptions) {
        var reading = intake.reading();
        for (var type : TYPES) {
            reading = reading.on(
                    "org.huunghi.subscription." + type + ".v1", Data.class, event -> learn(event, subscriptions));
        }
        return reading.build();
    }

    private static Delivery learn(IncomingEvent<Data> event, KnownSubscriptions subscriptions) {
        var state = event.data().state();
        if (state == null || state.subscriber() == null || state.target() == null) {
            throw new Poison("field-missing", "the event has no subscriber or no target");
        }
        var target =
                KnownSubscription.target(state.target().kind(), state.target().id());
        var subscription = new KnownSubscription(
                event.subject(),
                state.subscriber().officer(),
                state.subscriber().unit(),
                target,
                ACTIVE.equals(state.status()));
        return subscriptions.learn(event.sequence(), subscription) ? Delivery.APPLIED : Delivery.DUPLICATE;
    }
}
