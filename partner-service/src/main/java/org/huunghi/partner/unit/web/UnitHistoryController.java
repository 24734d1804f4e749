package org.huunghi.partner.unit.web;

import org.huunghi.partner.unit.Units;
import org.huunghi.servicekit.history.HistoryController;
import org.huunghi.servicekit.history.HistoryOf;
import org.huunghi.servicekit.history.RecordHistories;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a unit went through, and what was known of it then. */
@RestController
@RequestMapping(UnitView.PATH + "/{code}")
@HistoryOf("a unit")
class UnitHistoryController extends HistoryController {

    UnitHistoryController(Units units, RecordHistories histories) {
        super(histories.of("unit"), (id, actor) -> units.find(id));
    }
}
