package org.huunghi.aid.item.web;

import io.swagger.v3.oas.annotations.Operation;
import org.huunghi.aid.item.AidItems;
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

/** What an aid item went through, and what was known of it then. */
@RestController
@RequestMapping(AidItemView.PATH + "/{id}")
class AidItemHistoryController {

    private final AidItems items;
    private final RecordHistory history;

    AidItemHistoryController(AidItems items, RecordHistories histories) {
        this.items = items;
        this.history = histories.of("aid");
    }

    @GetMapping("/history")
    @Operation(
            summary = "Read the history of an aid item",
            description = "Who, what, when, on which paper and why; progress says how far it has come.")
    HistoryPage list(
            @PathVariable String id, @RequestParam(defaultValue = "NEWEST") HistoryOrder order, PageRequest page) {
        return history.page(items.find(id), id, order, page);
    }

    @GetMapping(params = "asOf")
    @Operation(
            summary = "Read an aid item, now or as it was known",
            description = "With asOf: its public state as it was known then, in an envelope that says so.")
    ResponseEntity<PastView> asOf(@PathVariable String id, AsOf asOf) {
        return history.asOf(items.find(id), id, asOf);
    }
}
