package org.huunghi.agreement.task.web;

import jakarta.validation.Valid;
import java.io.IOException;
import org.huunghi.eventing.Actor;
import org.huunghi.servicekit.table.Download;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The list of tasks as a file. */
@RestController
class TaskExportController {

    private final TaskController tasks;

    TaskExportController(TaskController tasks) {
        this.tasks = tasks;
    }

    @GetMapping({TaskView.PATH + Download.CSV, TaskView.PATH + Download.XLSX})
    void export(Download download, Actor actor, @Valid @ParameterObject TaskFilter filter) throws IOException {
        download.write(TaskTable.TABLE, page -> tasks.page(page, actor, filter));
    }
}
