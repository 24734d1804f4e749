package org.huunghi.agreement.task;

import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Outcome;

/** A coordinating unit answers for its own part. */
public final class AnsweringCoordination {

    private final ChangingTask changing;

    public AnsweringCoordination(ChangingTask changing) {
        this.changing = changing;
    }

    public Outcome<Task, TaskRejection> answer(Change change, String note) {
        return changing.apply(
                change,
                TaskRight.COORDINATE,
                (task, now) -> task.answer(new CoordinationAnswer(change.by().unit(), note, change.document(), now)));
    }
}
