package org.huunghi.agreement.task;

import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Outcome;

/** The task is called off. */
public final class CancellingTask {

    private final ChangingTask changing;

    public CancellingTask(ChangingTask changing) {
        this.changing = changing;
    }

    public Outcome<Task, TaskRejection> cancel(Change change) {
        return changing.apply(change, TaskRight.ASSIGN, (task, now) -> task.cancel(now));
    }
}
