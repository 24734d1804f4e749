package org.huunghi.agreement.task;

import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Outcome;

/** The office presses for the result (đôn đốc). */
public final class UrgingTask {

    private final ChangingTask changing;

    public UrgingTask(ChangingTask changing) {
        this.changing = changing;
    }

    public Outcome<Task, TaskRejection> urge(Change change, String note) {
        return changing.apply(change, TaskRight.ASSIGN, (task, now) -> task.urge(note, now));
    }
}
