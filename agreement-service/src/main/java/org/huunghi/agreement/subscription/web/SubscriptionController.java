package org.huunghi.agreement.subscription.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.stream.Stream;
import org.huunghi.agreement.subscription.Subscribing;
import org.huunghi.agreement.subscription.Subscription;
import org.huunghi.agreement.subscription.Subscription.Subscriber;
import org.huunghi.agreement.subscription.Subscription.Target;
import org.huunghi.agreement.subscription.SubscriptionRejection;
import org.huunghi.agreement.subscription.Subscriptions;
import org.huunghi.agreement.subscription.Unsubscribing;
import org.huunghi.agreement.subscription.web.SubscriptionView.ShownSubscription;
import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Actor;
import org.huunghi.servicekit.Answers;
import org.huunghi.servicekit.ExpectedVersion;
import org.huunghi.servicekit.Page;
import org.huunghi.servicekit.PageRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the caller and the caller's unit follow. Nobody sees what others do. */
@RestController
@RequestMapping(SubscriptionView.PATH)
class SubscriptionController {

    /** For whom. */
    enum By {
        ME,
        MY_UNIT
    }

    /** @param by {@code ME} if absent */
    record NewSubscription(By by, @NotNull @Valid NewTarget target) {}

    record NewTarget(
            @NotNull Target.Kind kind,

            @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{2,64}")
            String id) {
        Target toTarget() {
            return new Target(kind, id);
        }
    }

    private final Subscriptions subscriptions;
    private final Subscribing subscribing;
    private final Unsubscribing unsubscribing;
    private final Answers<Subscription, SubscriptionRejection, ShownSubscription> answers;

    SubscriptionController(
            Subscriptions subscriptions, Subscribing subscribing, Unsubscribing unsubscribing, SubscriptionView view) {
        this.subscriptions = subscriptions;
        this.subscribing = subscribing;
        this.unsubscribing = unsubscribing;
        this.answers = new Answers<>(view, SubscriptionProblems::of);
    }

    @PostMapping
    ResponseEntity<ShownSubscription> subscribe(@Valid @RequestBody NewSubscription body, Actor actor) {
        return answers.created(subscribing.subscribe(actor, body.by == By.MY_UNIT, body.target.toTarget()));
    }

    @PostMapping("/{id}/cancellation")
    ResponseEntity<ShownSubscription> unsubscribe(@PathVariable String id, ExpectedVersion seen, Actor actor) {
        return answers.changed(unsubscribing.unsubscribe(new Change(id, seen.value(), actor, null, null)));
    }

    @GetMapping("/{id}")
    ResponseEntity<ShownSubscription> show(@PathVariable String id, Actor actor) {
        return answers.shown(
                subscriptions.find(id).filter(found -> found.aggregate().isOf(actor)));
    }

    /** Both the caller's own and the unit's, unless asked for one of them. */
    @GetMapping
    Page<ShownSubscription> list(PageRequest page, Actor actor, @RequestParam(required = false) By by) {
        var after = page.after().map(List::getLast).orElse(null);
        var found = subscriptions.active(subscribers(actor, by), after, page.limit() + 1);
        return Page.of(
                found, page, subscription -> List.of(subscription.aggregate().rank()), answers::body);
    }

    private static List<Subscriber> subscribers(Actor actor, By by) {
        var own = by == By.MY_UNIT ? Stream.<Subscriber>empty() : Stream.of(Subscriber.officer(actor));
        var units =
                by == By.ME || actor.unit() == null ? Stream.<Subscriber>empty() : Stream.of(Subscriber.unitOf(actor));
        return Stream.concat(own, units).toList();
    }
}
