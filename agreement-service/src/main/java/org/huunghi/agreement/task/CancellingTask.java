package org.huunghi.agreement.task;

import java.time.Clock;
import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Outcome;

/** The task is called off. */
public final class CancellingTask {

    private final ChangingTask changing;

    public CancellingTask(Tasks tasks, Clock clock) {
        changing = new ChangingTask(tasks, clock);
    }

    public Outcome<Task, TaskRejection> cancel(Change change) {
        return changing.apply(change, TaskRight.ASSIGN, (task, now) -> task.cancel(now));
    }
}
