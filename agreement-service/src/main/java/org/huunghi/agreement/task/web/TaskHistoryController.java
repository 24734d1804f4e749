package org.huunghi.agreement.task.web;

import org.huunghi.agreement.task.Tasks;
import org.huunghi.servicekit.history.HistoryController;
import org.huunghi.servicekit.history.HistoryOf;
import org.huunghi.servicekit.history.RecordHistories;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a task went through, and what was known of it then. */
@RestController
@RequestMapping(TaskView.PATH + "/{id}")
@HistoryOf("a task")
class TaskHistoryController extends HistoryController {

    TaskHistoryController(Tasks tasks, RecordHistories histories) {
        super(histories.of("task"), (id, actor) -> tasks.find(id));
    }
}
