package org.huunghi.agreement.task;

import java.time.Clock;
import java.time.Instant;
import java.util.function.BiFunction;
import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Outcome;

/** What every change of a task does: find it, check the right, compare the version, let the task decide, keep it. */
public final class ChangingTask {

    private final Tasks tasks;
    private final TaskRights rights;
    private final Clock clock;

    public ChangingTask(Tasks tasks, TaskRights rights, Clock clock) {
        this.tasks = tasks;
        this.rights = rights;
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
        var refusal = rights.refusal(change.by(), right, found.get().aggregate().assignment());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
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
