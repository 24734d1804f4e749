package org.huunghi.agreement.subscription.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Optional;
import org.huunghi.agreement.subscription.Subscription;
import org.huunghi.agreement.subscription.Subscriptions;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Versioned;
import org.huunghi.eventing.history.HistoryOrder;
import org.huunghi.servicekit.PageRequest;
import org.huunghi.servicekit.history.AsOf;
import org.huunghi.servicekit.history.HistoryPage;
import org.huunghi.servicekit.history.PastView;
import org.huunghi.servicekit.history.RecordHistories;
import org.huunghi.servicekit.history.RecordHistory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was followed, for whom and until when; told to those who follow. */
@RestController
@RequestMapping(SubscriptionView.PATH + "/{id}")
class SubscriptionHistoryController {

    private final Subscriptions subscriptions;
    private final RecordHistory history;

    SubscriptionHistoryController(Subscriptions subscriptions, RecordHistories histories) {
        this.subscriptions = subscriptions;
        this.history = histories.of("subscription");
    }

    @GetMapping("/history")
    @Operation(
            summary = "Read the history of a subscription",
            description = "Who, what, when, on which paper and why; progress says how far it has come.")
    HistoryPage list(
            @PathVariable String id,
            Actor actor,
            @RequestParam(defaultValue = "NEWEST") HistoryOrder order,
            PageRequest page) {
        return history.page(own(id, actor), id, order, page);
    }

    @GetMapping(params = "asOf")
    @Operation(
            summary = "Read a subscription, now or as it was known",
            description = "With asOf: its public state as it was known then, in an envelope that says so.")
    ResponseEntity<PastView> asOf(@PathVariable String id, Actor actor, AsOf asOf) {
        return history.asOf(own(id, actor), id, asOf);
    }

    private Optional<Versioned<Subscription>> own(String id, Actor actor) {
        return subscriptions.find(id).filter(found -> found.aggregate().isOf(actor));
    }
}
