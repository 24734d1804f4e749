package org.huunghi.agreement.task;

import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Outcome;

/** A coordinator answers for its own part: a unit itself, a body outside the administration through a lead. */
public final class AnsweringCoordination {

    private final ChangingTask changing;

    public AnsweringCoordination(ChangingTask changing) {
        this.changing = changing;
    }

    /**
     * @param name of the body that a lead has heard from, {@code null} when the caller's own unit answers
     */
    public Outcome<Task, TaskRejection> answer(Change change, String name, String note) {
        var right = name == null ? TaskRight.COORDINATE : TaskRight.LEAD;
        var coordinator = name == null ? change.by().unit() : name;
        return changing.apply(
                change,
                right,
                (task, now) -> name != null && task.assignment().isCoordinatedBy(name)
                        ? Decision.rejected(new TaskRejection.NotCoordinating(name))
                        : task.answer(new CoordinationAnswer(coordinator, note, change.document(), now)));
    }
}
