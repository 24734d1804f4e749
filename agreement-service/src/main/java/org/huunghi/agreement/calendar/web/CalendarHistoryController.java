package org.huunghi.agreement.calendar.web;

import io.swagger.v3.oas.annotations.Operation;
import org.huunghi.agreement.calendar.Calendars;
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

/** What a calendar went through, and what was known of it then. */
@RestController
@RequestMapping(CalendarView.PATH + "/{year}")
class CalendarHistoryController {

    private final Calendars calendars;
    private final RecordHistory history;

    CalendarHistoryController(Calendars calendars, RecordHistories histories) {
        this.calendars = calendars;
        this.history = histories.of("calendar");
    }

    @GetMapping("/history")
    @Operation(
            summary = "Read the history of a calendar",
            description = "Who, what, when, on which paper and why; progress says how far it has come.")
    HistoryPage list(
            @PathVariable String year, @RequestParam(defaultValue = "NEWEST") HistoryOrder order, PageRequest page) {
        return history.page(calendars.find(year), year, order, page);
    }

    @GetMapping(params = "asOf")
    @Operation(
            summary = "Read a calendar, now or as it was known",
            description = "With asOf: its public state as it was known then, in an envelope that says so.")
    ResponseEntity<PastView> asOf(@PathVariable String year, AsOf asOf) {
        return history.asOf(calendars.find(year), year, asOf);
    }
}
