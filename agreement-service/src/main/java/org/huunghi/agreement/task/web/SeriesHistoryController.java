package org.huunghi.agreement.task.web;

import org.huunghi.agreement.task.AllTaskSeries;
import org.huunghi.servicekit.history.HistoryController;
import org.huunghi.servicekit.history.HistoryOf;
import org.huunghi.servicekit.history.RecordHistories;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which tasks a series has brought, and what was known of it then. */
@RestController
@RequestMapping(SeriesView.PATH + "/{id}")
@HistoryOf("a task series")
class SeriesHistoryController extends HistoryController {

    SeriesHistoryController(AllTaskSeries all, RecordHistories histories) {
        super(histories.of("task-series"), (id, actor) -> all.find(id));
    }
}
