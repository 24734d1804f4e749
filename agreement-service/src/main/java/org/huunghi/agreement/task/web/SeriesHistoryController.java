package org.huunghi.agreement.task.web;

import io.swagger.v3.oas.annotations.Operation;
import org.huunghi.agreement.task.AllTaskSeries;
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

/** Which tasks a series has brought, and what was known of it then. */
@RestController
@RequestMapping(SeriesView.PATH + "/{id}")
class SeriesHistoryController {

    private final AllTaskSeries all;
    private final RecordHistory history;

    SeriesHistoryController(AllTaskSeries all, RecordHistories histories) {
        this.all = all;
        this.history = histories.of("task-series");
    }

    @GetMapping("/history")
    @Operation(
            summary = "Read the history of a task series",
            description = "Who, what, when, on which paper and why; progress says how far it has come.")
    HistoryPage list(
            @PathVariable String id, @RequestParam(defaultValue = "NEWEST") HistoryOrder order, PageRequest page) {
        return history.page(all.find(id), id, order, page);
    }

    @GetMapping(params = "asOf")
    @Operation(
            summary = "Read a task series, now or as it was known",
            description = "With asOf: its public state as it was known then, in an envelope that says so.")
    ResponseEntity<PastView> asOf(@PathVariable String id, AsOf asOf) {
        return history.asOf(all.find(id), id, asOf);
    }
}
