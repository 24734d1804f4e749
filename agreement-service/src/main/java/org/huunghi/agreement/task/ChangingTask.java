package org.huunghi.agreement.task;

import java.time.Clock;
import java.time.Instant;
import java.util.function.BiFunction;
import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Outcome;

/** What every change of a task does: find it, check the right, compare the version, let the task decide, keep it. */
final class ChangingTask {

    private final Tasks tasks;
    private final Clock clock;

    ChangingTask(Tasks tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    Outcome<Task, TaskRejection> apply(
            Change change,
            TaskRight right,
            BiFunction<Task, Instant, Decision<Task, TaskEvent, TaskRejection>> decide) {
        var found = tasks.find(change.id());
        if (found.isEmpty()) {
            return Outcome.refused(new TaskRejection.NotFound(change.id()));
        }
        if (!right.isHeldBy(change.by(), found.get().aggregate().assignment())) {
            return Outcome.refused(new TaskRejection.NotPermitted(right));
        }
        var before = found.get().at(change.expectedVersion());
        var now = clock.instant();
        return switch (decide.apply(before.aggregate(), now)) {
            case Decision.Accepted<Task, TaskEvent, TaskRejection> accepted ->
                Outcome.done(tasks.save(before, accepted, change.attribution(now)));
            case Decision.Rejected<Task, TaskEvent, TaskRejection>(TaskRejection reason) -> Outcome.refused(reason);
        };
    }
}
