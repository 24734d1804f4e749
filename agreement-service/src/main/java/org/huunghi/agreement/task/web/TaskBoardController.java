package org.huunghi.agreement.task.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.stream.Stream;
import org.huunghi.agreement.task.DeadlineClock;
import org.huunghi.agreement.task.TaskQuery;
import org.huunghi.agreement.task.Tasks;
import org.huunghi.agreement.task.Timeliness;
import org.huunghi.agreement.task.web.TaskView.ShownTask;
import org.huunghi.eventing.Actor;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The board: how many tasks are in which class of timeliness, and the most pressing of each. */
@RestController
class TaskBoardController {

    record Board(List<Column> columns) {}

    /** The items are the first of its list. */
    record Column(Timeliness timeliness, long count, List<ShownTask> items) {}

    private final Tasks tasks;
    private final DeadlineClock clock;
    private final TaskView view;

    TaskBoardController(Tasks tasks, DeadlineClock clock, TaskView view) {
        this.tasks = tasks;
        this.clock = clock;
        this.view = view;
    }

    /** All columns are judged by one moment, so that a task stands in one of them only. */
    @GetMapping(TaskView.PATH + "/board")
    Board board(
            Actor actor,
            @Valid @ParameterObject TaskFilter filter,
            @RequestParam(defaultValue = "10") @Min(0) @Max(50) int each) {
        var query = filter.query(actor, clock, null);
        var wanted = filter.timeliness() == null ? Stream.of(Timeliness.values()) : Stream.of(filter.timeliness());
        return new Board(
                wanted.map(timeliness -> column(query.only(timeliness), each)).toList());
    }

    private Column column(TaskQuery query, int each) {
        var count = tasks.count(query);
        var first = count == 0 || each == 0
                ? List.<ShownTask>of()
                : tasks.list(query, each).stream()
                        .map(task -> view.body(task.aggregate(), task.version()))
                        .toList();
        return new Column(query.timeliness(), count, first);
    }
}
