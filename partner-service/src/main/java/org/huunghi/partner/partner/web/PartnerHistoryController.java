package org.huunghi.partner.partner.web;

import org.huunghi.partner.partner.Partners;
import org.huunghi.servicekit.history.HistoryController;
import org.huunghi.servicekit.history.HistoryOf;
import org.huunghi.servicekit.history.RecordHistories;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a relation went through, and what was known of the partner then. */
@RestController
@RequestMapping(PartnerView.PATH + "/{id}")
@HistoryOf("a partner")
class PartnerHistoryController extends HistoryController {

    PartnerHistoryController(Partners partners, RecordHistories histories) {
        super(histories.of("partner"), (id, actor) -> partners.find(id));
    }
}
