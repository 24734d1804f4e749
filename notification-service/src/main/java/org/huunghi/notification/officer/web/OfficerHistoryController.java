package org.huunghi.notification.officer.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.huunghi.notification.officer.OfficerRights;
import org.huunghi.notification.officer.Officers;
import org.huunghi.servicekit.history.HistoryController;
import org.huunghi.servicekit.history.HistoryOf;
import org.huunghi.servicekit.history.RecordHistories;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an officer's entry went through: absences and preferences, contact points without their addresses. */
@RestController
@RequestMapping(OfficerView.PATH + "/{id}")
@Tag(name = "Officers")
@HistoryOf(
        value = "an officer's entry",
        tells = "Who, what, when and why; progress says how far it has come."
                + " For the officer, the operator and the unit's director.")
class OfficerHistoryController extends HistoryController {

    OfficerHistoryController(Officers officers, RecordHistories histories) {
        super(histories.of("officer"), (id, actor) -> officers.find(id)
                .filter(found -> OfficerRights.maySeeArrangements(actor, found.aggregate())));
    }
}
