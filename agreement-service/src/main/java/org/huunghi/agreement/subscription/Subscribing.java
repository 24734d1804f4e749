package org.huunghi.agreement.subscription;

import java.time.Clock;
import java.util.function.Predicate;
import org.huunghi.agreement.known.KnownPartners;
import org.huunghi.agreement.subscription.Subscription.Subscriber;
import org.huunghi.agreement.subscription.Subscription.Target;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.ChangeContext;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Outcome;
import org.huunghi.eventing.Role;

/** An officer follows something for themselves, or whoever heads a unit for the whole unit. */
public final class Subscribing {

    private final Subscriptions subscriptions;
    private final KnownPartners partners;
    private final Predicate<String> agreements;
    private final Predicate<String> fields;
    private final Clock clock;

    /**
     * @param agreements whether there is an agreement of this id
     * @param fields whether it is the code of a field of cooperation
     */
    public Subscribing(
            Subscriptions subscriptions,
            KnownPartners partners,
            Predicate<String> agreements,
            Predicate<String> fields,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.partners = partners;
        this.agreements = agreements;
        this.fields = fields;
        this.clock = clock;
    }

    public Outcome<Subscription, SubscriptionRejection> subscribe(Actor by, boolean forUnit, Target target) {
        if (by.unit() == null || !worksThere(by)) {
            return Outcome.refused(new SubscriptionRejection.NoUnit());
        }
        if (forUnit && !headsUnit(by)) {
            return Outcome.refused(new SubscriptionRejection.NotPermitted());
        }
        if (!exists(target)) {
            return Outcome.refused(new SubscriptionRejection.UnknownTarget(target));
        }
        var subscriber = forUnit ? Subscriber.unitOf(by) : Subscriber.officer(by);
        var now = clock.instant();
        return switch (Subscription.subscribe(ChangeContext.newId(), subscriber, target, now)) {
            case Decision.Accepted<Subscription, SubscriptionEvent, SubscriptionRejection> accepted ->
                subscriptions
                        .add(accepted, Attribution.of(by, now))
                        .<Outcome<Subscription, SubscriptionRejection>>map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(new SubscriptionRejection.AlreadySubscribed(subscriptions
                                .following(subscriber, target)
                                .map(found -> found.aggregate().id())
                                .orElse(null))));
            case Decision.Rejected<Subscription, SubscriptionEvent, SubscriptionRejection>(var reason) ->
                Outcome.refused(reason);
        };
    }

    /** Who only reads or runs the platform has nothing to be told of. */
    private static boolean worksThere(Actor by) {
        return by.has(Role.OFFICER) || headsUnit(by);
    }

    static boolean headsUnit(Actor by) {
        return by.hasAny(Role.DIVISION_HEAD, Role.DIRECTOR, Role.PPC_OFFICE, Role.PPC_CHAIR);
    }

    private boolean exists(Target target) {
        return switch (target.kind()) {
            case PARTNER -> partners.find(target.id()).isPresent();
            case AGREEMENT -> agreements.test(target.id());
            case FIELD -> fields.test(target.id());
        };
    }
}
