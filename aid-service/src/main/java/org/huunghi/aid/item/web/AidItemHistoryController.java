package org.huunghi.aid.item.web;

import org.huunghi.aid.item.AidItems;
import org.huunghi.servicekit.history.HistoryController;
import org.huunghi.servicekit.history.HistoryOf;
import org.huunghi.servicekit.history.RecordHistories;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an aid item went through, and what was known of it then. */
@RestController
@RequestMapping(AidItemView.PATH + "/{id}")
@HistoryOf("an aid item")
class AidItemHistoryController extends HistoryController {

    AidItemHistoryController(AidItems items, RecordHistories histories) {
        super(histories.of("aid"), (id, actor) -> items.find(id));
    }
}
