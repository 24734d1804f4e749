package org.huunghi.notification.officer.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Versioned;
import org.huunghi.eventing.history.HistoryOrder;
import org.huunghi.notification.officer.Officer;
import org.huunghi.notification.officer.OfficerRights;
import org.huunghi.notification.officer.Officers;
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

/** What an officer's entry went through: absences and preferences, contact points without their addresses. */
@RestController
@RequestMapping(OfficerView.PATH + "/{id}")
@Tag(name = "Officers")
class OfficerHistoryController {

    private final Officers officers;
    private final RecordHistory history;

    OfficerHistoryController(Officers officers, RecordHistories histories) {
        this.officers = officers;
        this.history = histories.of("officer");
    }

    @GetMapping("/history")
    @Operation(
            summary = "Read the history of an officer's entry",
            description = "Who, what, when and why; progress says how far it has come. For"
                    + " the officer, the operator and the unit's director.")
    HistoryPage list(
            @PathVariable @Size(max = 64) String id,
            @RequestParam(defaultValue = "NEWEST") HistoryOrder order,
            PageRequest page,
            Actor actor) {
        return history.page(find(id, actor), id, order, page);
    }

    @GetMapping(params = "asOf")
    @Operation(
            summary = "Read an officer's entry, now or as it was known",
            description = "With asOf: its public state as it was known then, in an envelope that says so.")
    ResponseEntity<PastView> asOf(@PathVariable @Size(max = 64) String id, AsOf asOf, Actor actor) {
        return history.asOf(find(id, actor), id, asOf);
    }

    private Optional<? extends Versioned<Officer>> find(String id, Actor actor) {
        return officers.find(id).filter(found -> OfficerRights.maySeeHistory(actor, found.aggregate()));
    }
}
