package org.huunghi.agreement.calendar.web;

import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import java.time.LocalDate;
import org.huunghi.eventing.Actor;
import org.huunghi.servicekit.table.Download;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The lists of the calendar as files. */
@RestController
class CalendarExportController {

    private static final String MOVES = CalendarView.PATH + "/{year}/overrides/proposed/moves";

    private final CalendarController calendars;
    private final LegalRuleController rules;
    private final OverrideController overrides;

    CalendarExportController(CalendarController calendars, LegalRuleController rules, OverrideController overrides) {
        this.calendars = calendars;
        this.rules = rules;
        this.overrides = overrides;
    }

    @GetMapping({CalendarView.PATH + Download.CSV, CalendarView.PATH + Download.XLSX})
    void exportCalendars(Download download) throws IOException {
        download.write(CalendarTables.CALENDARS, calendars::list);
    }

    @GetMapping({LegalRuleController.PATH + Download.CSV, LegalRuleController.PATH + Download.XLSX})
    void exportRules(
            Download download,
            @RequestParam(required = false) @Pattern(regexp = DeadlineController.RULE) String rule,
            @RequestParam(required = false) LocalDate on)
            throws IOException {
        download.write(CalendarTables.LEGAL_RULES, page -> rules.list(page, rule, on));
    }

    @GetMapping({MOVES + Download.CSV, MOVES + Download.XLSX})
    void exportMoves(Download download, Actor actor, @PathVariable String year) throws IOException {
        download.write(CalendarTables.MOVES, page -> overrides.moves(year, actor, page));
    }
}
