package org.huunghi.agreement.task;

import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Outcome;

/** Who heads a unit that takes part in the task gives it to one of the unit's officers. */
public final class NamingFocalPoint {

    private final ChangingTask changing;
    private final TaskRights rights;

    public NamingFocalPoint(ChangingTask changing, TaskRights rights) {
        this.changing = changing;
        this.rights = rights;
    }

    /**
     * @param officer the subject of the officer's token
     */
    public Outcome<Task, TaskRejection> name(Change change, String officer) {
        return changing.apply(change, TaskRight.DELEGATE, (task, now) -> {
            var units = task.assignment().units().stream();
            var unit = rights.ownOf(change.by(), units).getFirst();
            return new FocalPoint(unit, officer).namedFor(task, now);
        });
    }
}
