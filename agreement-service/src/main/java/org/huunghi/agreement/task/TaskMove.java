package org.huunghi.agreement.task;

import static org.huunghi.agreement.task.TaskTransitions.TABLE;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.huunghi.eventing.Decision;

/** One step of a task along the table: refused where the table has none, else a copy with what the command changes. */
final class TaskMove {

    private TaskMove() {}

    static Decision<Task, TaskEvent, TaskRejection> change(
            Task task, String command, UnaryOperator<TaskCopy> change, TaskEvent event, Instant now) {
        return on(task, command, copy -> accepted(change.apply(copy), event, now));
    }

    /** A command about a part, which must be one of the task's. */
    static Decision<Task, TaskEvent, TaskRejection> onPart(
            Task task, String command, String part, UnaryOperator<TaskCopy> change, TaskEvent event, Instant now) {
        var isKnown =
                task.assignment().parts().stream().anyMatch(known -> known.id().equals(part));
        return on(
                task,
                command,
                copy -> isKnown
                        ? accepted(change.apply(copy), event, now)
                        : Decision.rejected(new TaskRejection.UnknownPart(part)));
    }

    /**
     * @param decide is given a copy that is in the next status already
     */
    static Decision<Task, TaskEvent, TaskRejection> on(
            Task task, String command, Function<TaskCopy, Decision<Task, TaskEvent, TaskRejection>> decide) {
        var from = task.status();
        return TABLE.move(from, command)
                .map(next -> decide.apply(new TaskCopy(task).in(next)))
                .orElseGet(
                        () -> Decision.rejected(new TaskRejection.WrongStatus(from, command, TABLE.allowedIn(from))));
    }

    static Decision<Task, TaskEvent, TaskRejection> refusing(
            Optional<TaskRejection> flaw, Supplier<Decision<Task, TaskEvent, TaskRejection>> otherwise) {
        return flaw.map(Decision::<Task, TaskEvent, TaskRejection>rejected).orElseGet(otherwise);
    }

    static Decision<Task, TaskEvent, TaskRejection> accepted(TaskCopy copy, TaskEvent event, Instant now) {
        return TaskClocks.tellingOverdue(copy.task(), event, now);
    }
}
