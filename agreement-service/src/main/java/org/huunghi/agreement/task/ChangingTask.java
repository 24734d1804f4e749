package org.huunghi.agreement.task;

import java.time.Clock;
import java.time.Instant;
import java.util.function.BiFunction;
import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Outcome;
import org.huunghi.eventing.Versioned;

/**
 * What every change of a task does: find it, check the right, compare the version, let the task decide, keep it. A task at
 * hand in the version that the caller has seen needs no look at the store: keeping it tells whether it was the newest.
 * But a refusal is told by the newest alone, since what others did meanwhile may be its true reason.
 */
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
        var lastSeen =
                tasks.lastSeen(change.id(), change.expectedVersion()).map(seen -> apply(seen, change, right, decide));
        if (lastSeen.orElse(null) instanceof Outcome.Done<Task, TaskRejection> done) {
            return done;
        }
        return tasks.find(change.id())
                .map(found -> apply(found, change, right, decide))
                .orElseGet(() -> Outcome.refused(new TaskRejection.NotFound(change.id())));
    }

    private Outcome<Task, TaskRejection> apply(
            Versioned<Task> found,
            Change change,
            TaskRight right,
            BiFunction<Task, Instant, Decision<Task, TaskEvent, TaskRejection>> decide) {
        var refusal = rights.refusal(change.by(), right, found.aggregate().assignment());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        var before = found.at(change.expectedVersion());
        var now = clock.instant();
        return switch (decide.apply(before.aggregate(), now)) {
            case Decision.Accepted<Task, TaskEvent, TaskRejection> accepted ->
                Outcome.done(tasks.save(before, accepted, change.attribution(now)));
            case Decision.Rejected<Task, TaskEvent, TaskRejection>(TaskRejection reason) -> Outcome.refused(reason);
        };
    }
}
