package org.huunghi.agreement.scholarship.web;

import io.swagger.v3.oas.annotations.Operation;
import org.huunghi.agreement.scholarship.Scholarships;
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

/** What a scholarship went through, and what was known of it then. */
@RestController
@RequestMapping(ScholarshipView.PATH + "/{id}")
class ScholarshipHistoryController {

    private final Scholarships scholarships;
    private final RecordHistory history;

    ScholarshipHistoryController(Scholarships scholarships, RecordHistories histories) {
        this.scholarships = scholarships;
        this.history = histories.of("scholarship");
    }

    @GetMapping("/history")
    @Operation(
            summary = "Read the history of a scholarship",
            description = "Who, what, when, on which paper and why; progress says how far it has come.")
    HistoryPage list(
            @PathVariable String id, @RequestParam(defaultValue = "NEWEST") HistoryOrder order, PageRequest page) {
        return history.page(scholarships.find(id), id, order, page);
    }

    @GetMapping(params = "asOf")
    @Operation(
            summary = "Read a scholarship, now or as it was known",
            description = "With asOf: its public state as it was known then, in an envelope that says so.")
    ResponseEntity<PastView> asOf(@PathVariable String id, AsOf asOf) {
        return history.asOf(scholarships.find(id), id, asOf);
    }
}
