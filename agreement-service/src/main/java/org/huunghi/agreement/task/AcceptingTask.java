package org.huunghi.agreement.task;

import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Outcome;

/** A lead takes the task on. */
public final class AcceptingTask {

    private final ChangingTask changing;

    public AcceptingTask(ChangingTask changing) {
        this.changing = changing;
    }

    public Outcome<Task, TaskRejection> accept(Change change) {
        return changing.apply(
                change, TaskRight.LEAD, (task, now) -> task.accept(change.by().unit(), now));
    }
}
