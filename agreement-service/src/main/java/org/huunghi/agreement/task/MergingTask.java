package org.huunghi.agreement.task;

import java.time.Instant;
import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Outcome;
import org.huunghi.eventing.Versioned;

/** A task goes into another one that asks for the same. */
public final class MergingTask {

    private final ChangingTask changing;
    private final Tasks tasks;
    private final TaskRights rights;

    public MergingTask(ChangingTask changing, Tasks tasks, TaskRights rights) {
        this.changing = changing;
        this.tasks = tasks;
        this.rights = rights;
    }

    public Outcome<Task, TaskRejection> merge(Change change, String into) {
        return changing.apply(change, TaskRight.ASSIGN, (task, now) -> decide(task, into, change, now));
    }

    private Decision<Task, TaskEvent, TaskRejection> decide(Task task, String into, Change change, Instant now) {
        var target = tasks.find(into).map(Versioned::aggregate).filter(found -> !into.equals(task.id()));
        if (target.isEmpty()) {
            return Decision.rejected(new TaskRejection.UnknownTarget(into));
        }
        var status = target.get().status();
        if (status.isFinal()) {
            return Decision.rejected(new TaskRejection.TargetClosed(into, status));
        }
        return rights.refusal(change.by(), TaskRight.ASSIGN, target.get().assignment())
                .map(Decision::<Task, TaskEvent, TaskRejection>rejected)
                .orElseGet(() -> task.merge(into, now));
    }
}
