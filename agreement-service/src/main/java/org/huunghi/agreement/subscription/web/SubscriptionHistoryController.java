package org.huunghi.agreement.subscription.web;

import org.huunghi.agreement.subscription.Subscriptions;
import org.huunghi.servicekit.history.HistoryController;
import org.huunghi.servicekit.history.HistoryOf;
import org.huunghi.servicekit.history.RecordHistories;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was followed, for whom and until when; told to those who follow. */
@RestController
@RequestMapping(SubscriptionView.PATH + "/{id}")
@HistoryOf("a subscription")
class SubscriptionHistoryController extends HistoryController {

    SubscriptionHistoryController(Subscriptions subscriptions, RecordHistories histories) {
        super(histories.of("subscription"), (id, actor) -> subscriptions
                .find(id)
                .filter(found -> found.aggregate().isOf(actor)));
    }
}
