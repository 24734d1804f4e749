package org.huunghi.agreement.task;

import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Outcome;

/** The office that assigned the task gives its leads more time. */
public final class ExtendingTask {

    private final ChangingTask changing;
    private final Timekeeping times;

    public ExtendingTask(ChangingTask changing, Timekeeping times) {
        this.changing = changing;
        this.times = times;
    }

    public Outcome<Task, TaskRejection> extend(Change change, Due due) {
        return changing.apply(change, TaskRight.ASSIGN, (task, now) -> task.extend(due, times, now));
    }
}
