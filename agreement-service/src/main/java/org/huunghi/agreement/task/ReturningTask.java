package org.huunghi.agreement.task;

import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Outcome;

/** The office finds the result wanting and gives the task back to its leads. */
public final class ReturningTask {

    private final ChangingTask changing;

    public ReturningTask(ChangingTask changing) {
        this.changing = changing;
    }

    public Outcome<Task, TaskRejection> giveBack(Change change) {
        return changing.apply(change, TaskRight.ASSIGN, (task, now) -> task.giveBack(now));
    }
}
