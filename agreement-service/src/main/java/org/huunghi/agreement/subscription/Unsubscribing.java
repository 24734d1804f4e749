package org.huunghi.agreement.subscription;

import java.time.Clock;
import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Outcome;

/** A subscription ends, by who made it or by who heads the unit that it is of. */
public final class Unsubscribing {

    private final Subscriptions subscriptions;
    private final Clock clock;

    public Unsubscribing(Subscriptions subscriptions, Clock clock) {
        this.subscriptions = subscriptions;
        this.clock = clock;
    }

    public Outcome<Subscription, SubscriptionRejection> unsubscribe(Change change) {
        var found = subscriptions.find(change.id());
        if (found.isEmpty()) {
            return Outcome.refused(new SubscriptionRejection.NotFound(change.id()));
        }
        if (!mayEnd(change.by(), found.get().aggregate())) {
            return Outcome.refused(new SubscriptionRejection.NotPermitted());
        }
        var before = found.get().at(change.expectedVersion());
        return switch (before.aggregate().unsubscribe()) {
            case Decision.Accepted<Subscription, SubscriptionEvent, SubscriptionRejection> accepted ->
                Outcome.done(subscriptions.save(before, accepted, change.attribution(clock.instant())));
            case Decision.Rejected<Subscription, SubscriptionEvent, SubscriptionRejection>(var reason) ->
                Outcome.refused(reason);
        };
    }

    private static boolean mayEnd(Actor by, Subscription subscription) {
        return subscription.isOf(by) && (subscription.subscriber().unit() == null || Subscribing.headsUnit(by));
    }
}
