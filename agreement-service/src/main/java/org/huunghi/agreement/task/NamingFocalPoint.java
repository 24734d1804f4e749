package org.huunghi.agreement.task;

import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Outcome;

/** Who heads a unit that takes part in the task gives it to one of the unit's officers. */
public final class NamingFocalPoint {

    private final ChangingTask changing;

    public NamingFocalPoint(ChangingTask changing) {
        this.changing = changing;
    }

    /**
     * @param officer the subject of the officer's token
     */
    public Outcome<Task, TaskRejection> name(Change change, String officer) {
        return changing.apply(change, TaskRight.DELEGATE, (task, now) -> new FocalPoint(
                        change.by().unit(), officer)
                .namedFor(task, now));
    }
}
