package org.huunghi.agreement.task;

import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Outcome;

/** The office finds that a part is not done. */
public final class ReopeningPart {

    private final ChangingTask changing;

    public ReopeningPart(ChangingTask changing) {
        this.changing = changing;
    }

    public Outcome<Task, TaskRejection> reopen(Change change, String part) {
        return changing.apply(change, TaskRight.ASSIGN, (task, now) -> task.reopenPart(part, now));
    }
}
