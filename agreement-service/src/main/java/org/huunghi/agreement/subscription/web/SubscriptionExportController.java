package org.huunghi.agreement.subscription.web;

import java.io.IOException;
import org.huunghi.agreement.subscription.web.SubscriptionController.By;
import org.huunghi.agreement.subscription.web.SubscriptionView.ShownSubscription;
import org.huunghi.eventing.Actor;
import org.huunghi.servicekit.table.Download;
import org.huunghi.servicekit.table.Table;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the caller and the caller's unit follow, as a file. */
@RestController
class SubscriptionExportController {

    private static final Table<ShownSubscription> TABLE = Table.<ShownSubscription>of("Theo dõi", "Subscriptions")
            .text("id", "Mã", "Id", ShownSubscription::id)
            .text("subscriber.officer", "Cán bộ", "Officer", line -> line.subscriber()
                    .officer())
            .text("subscriber.unit", "Đơn vị", "Unit", line -> line.subscriber().unit())
            .text("target.kind", "Loại đối tượng", "What is followed", line -> line.target()
                    .kind())
            .text("target.id", "Đối tượng", "Which", line -> line.target().id())
            .text("status", "Trạng thái", "Status", ShownSubscription::status)
            .moment("since", "Từ lúc", "Since", ShownSubscription::since);

    private final SubscriptionController subscriptions;

    SubscriptionExportController(SubscriptionController subscriptions) {
        this.subscriptions = subscriptions;
    }

    @GetMapping({SubscriptionView.PATH + Download.CSV, SubscriptionView.PATH + Download.XLSX})
    void export(Download download, Actor actor, @RequestParam(required = false) By by) throws IOException {
        download.write(TABLE, page -> subscriptions.list(page, actor, by));
    }
}
