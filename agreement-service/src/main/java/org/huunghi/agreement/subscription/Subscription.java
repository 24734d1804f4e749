package org.huunghi.agreement.subscription;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Decision;

/**
 * That an officer or a whole unit follows a partner, an agreement or a field. It is made once and ends once; who follows
 * again later makes a new one.
 */
public record Subscription(String id, Subscriber subscriber, Target target, SubscriptionStatus status, Instant since) {

    /** Who follows: one officer, by the subject of their tokens, or a unit, by its code. The other one is {@code null}. */
    public record Subscriber(String officer, String unit) {

        public Subscriber {
            if ((officer == null) == (unit == null)) {
                throw new IllegalArgumentException("either an officer or a unit follows");
            }
        }

        public static Subscriber officer(Actor actor) {
            return new Subscriber(actor.id(), null);
        }

        public static Subscriber unitOf(Actor actor) {
            return new Subscriber(null, actor.unit());
        }

        /** One line that stands for it. */
        public String key() {
            return officer != null ? "officer:" + officer : "unit:" + unit;
        }
    }

    /**
     * What is followed.
     *
     * @param id of a partner or an agreement, or the code of a field of cooperation
     */
    public record Target(Kind kind, String id) {

        /** What can be followed. */
        public enum Kind {
            PARTNER,
            AGREEMENT,
            FIELD
        }

        public Target {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(id, "id");
        }

        /** One line that stands for it. */
        public String key() {
            return kind + ":" + id;
        }
    }

    public Subscription {
        Objects.requireNonNull(subscriber, "subscriber");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(status, "status");
        since = since.truncatedTo(ChronoUnit.SECONDS);
    }

    static Decision<Subscription, SubscriptionEvent, SubscriptionRejection> subscribe(
            String id, Subscriber subscriber, Target target, Instant now) {
        return Decision.accepted(
                new Subscription(id, subscriber, target, SubscriptionStatus.ACTIVE, now),
                new SubscriptionEvent.Subscribed());
    }

    Decision<Subscription, SubscriptionEvent, SubscriptionRejection> unsubscribe() {
        var command = SubscriptionTransitions.UNSUBSCRIBE;
        return SubscriptionTransitions.TABLE
                .move(status, command)
                .map(next -> Decision.<Subscription, SubscriptionEvent, SubscriptionRejection>accepted(
                        new Subscription(id, subscriber, target, next, since), new SubscriptionEvent.Unsubscribed()))
                .orElseGet(() -> Decision.rejected(new SubscriptionRejection.WrongStatus(
                        status, command, SubscriptionTransitions.TABLE.allowedIn(status))));
    }

    /** Where it stands in lists: by when it was made. Unique and sortable as text. */
    public String rank() {
        return since + "/" + id;
    }

    /** Whether it is this actor's own, or their unit's. */
    public boolean isOf(Actor actor) {
        return actor.id().equals(subscriber.officer()) || actor.isOf(subscriber.unit());
    }
}
