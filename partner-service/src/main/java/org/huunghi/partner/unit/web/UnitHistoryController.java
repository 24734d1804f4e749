package org.huunghi.partner.unit.web;

import io.swagger.v3.oas.annotations.Operation;
import org.huunghi.eventing.history.HistoryOrder;
import org.huunghi.partner.unit.Units;
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

/** What a unit went through, and what was known of it then. */
@RestController
@RequestMapping(UnitView.PATH + "/{code}")
class UnitHistoryController {

    private final Units units;
    private final RecordHistory history;

    UnitHistoryController(Units units, RecordHistories histories) {
        this.units = units;
        this.history = histories.of("unit");
    }

    @GetMapping("/history")
    @Operation(
            summary = "Read the history of a unit",
            description = "Who, what, when, on which paper and why; progress says how far it has come.")
    HistoryPage list(
            @PathVariable String code, @RequestParam(defaultValue = "NEWEST") HistoryOrder order, PageRequest page) {
        return history.page(units.find(code), code, order, page);
    }

    @GetMapping(params = "asOf")
    @Operation(
            summary = "Read a unit, now or as it was known",
            description = "With asOf: its public state as it was known then, in an envelope that says so.")
    ResponseEntity<PastView> asOf(@PathVariable String code, AsOf asOf) {
        return history.asOf(units.find(code), code, asOf);
    }
}
