package org.huunghi.agreement.agreement.web;

import org.huunghi.agreement.agreement.Agreements;
import org.huunghi.servicekit.history.HistoryController;
import org.huunghi.servicekit.history.HistoryOf;
import org.huunghi.servicekit.history.RecordHistories;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an agreement went through, and what was known of it then. */
@RestController
@RequestMapping(AgreementView.PATH + "/{id}")
@HistoryOf("an agreement")
class AgreementHistoryController extends HistoryController {

    AgreementHistoryController(Agreements agreements, RecordHistories histories) {
        super(histories.of("agreement"), (id, actor) -> agreements.find(id));
    }
}
