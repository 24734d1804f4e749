package org.huunghi.agreement.subscription.web;

import java.util.List;
import org.huunghi.agreement.subscription.Subscription.Target;
import org.huunghi.agreement.subscription.SubscriptionRejection;
import org.huunghi.agreement.subscription.SubscriptionRejection.AlreadySubscribed;
import org.huunghi.agreement.subscription.SubscriptionRejection.NoUnit;
import org.huunghi.agreement.subscription.SubscriptionRejection.NotFound;
import org.huunghi.agreement.subscription.SubscriptionRejection.NotPermitted;
import org.huunghi.agreement.subscription.SubscriptionRejection.UnknownTarget;
import org.huunghi.agreement.subscription.SubscriptionRejection.WrongStatus;
import org.huunghi.servicekit.Problem;

/** How each refusal is worded over HTTP. */
final class SubscriptionProblems {

    private SubscriptionProblems() {}

    static Problem of(SubscriptionRejection rejection) {
        return switch (rejection) {
            case NotFound r -> Problem.of(404, "not-found");
            case NotPermitted r -> Problem.of(403, "subscription-not-permitted");
            case NoUnit r -> Problem.of(403, "subscription-no-unit");
            case UnknownTarget(Target(var kind, var id))
            when kind == Target.Kind.FIELD ->
                Problem.invalid("target.id", "unknown-cooperation-field").with("unknown", List.of(id));
            case UnknownTarget r ->
                Problem.of(
                                409,
                                "target-not-known-yet",
                                r.target().kind(),
                                r.target().id())
                        .untilNewsComes();
            case AlreadySubscribed r ->
                r.id() == null
                        ? Problem.of(409, "already-subscribed")
                        : Problem.of(409, "already-subscribed").with("location", SubscriptionView.PATH + "/" + r.id());
            case WrongStatus r ->
                Problem.of(409, "subscription-wrong-status", r.from())
                        .with("currentStatus", r.from())
                        .with("allowed", r.allowed());
        };
    }
}
