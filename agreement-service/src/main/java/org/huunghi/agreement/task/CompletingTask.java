package org.huunghi.agreement.task;

import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Outcome;

/** The office finds the result good: the task is done, on the date of the result document. */
public final class CompletingTask {

    private final ChangingTask changing;

    public CompletingTask(ChangingTask changing) {
        this.changing = changing;
    }

    public Outcome<Task, TaskRejection> complete(Change change) {
        return changing.apply(change, TaskRight.ASSIGN, (task, now) -> task.complete(now));
    }
}
