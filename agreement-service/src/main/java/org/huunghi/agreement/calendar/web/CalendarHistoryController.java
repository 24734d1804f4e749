package org.huunghi.agreement.calendar.web;

import org.huunghi.agreement.calendar.Calendars;
import org.huunghi.servicekit.history.HistoryController;
import org.huunghi.servicekit.history.HistoryOf;
import org.huunghi.servicekit.history.RecordHistories;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a calendar went through, and what was known of it then. */
@RestController
@RequestMapping(CalendarView.PATH + "/{year}")
@HistoryOf("a calendar")
class CalendarHistoryController extends HistoryController {

    CalendarHistoryController(Calendars calendars, RecordHistories histories) {
        super(histories.of("calendar"), (id, actor) -> calendars.find(id));
    }
}
