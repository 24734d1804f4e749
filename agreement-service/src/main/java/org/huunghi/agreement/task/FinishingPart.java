package org.huunghi.agreement.task;

import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Outcome;

/** A lead says that a part of the task is done. */
public final class FinishingPart {

    private final ChangingTask changing;

    public FinishingPart(ChangingTask changing) {
        this.changing = changing;
    }

    public Outcome<Task, TaskRejection> finish(Change change, String part) {
        return changing.apply(
                change,
                TaskRight.LEAD,
                (task, now) ->
                        task.finishPart(new FinishedPart(part, change.by().unit(), change.document(), now)));
    }
}
