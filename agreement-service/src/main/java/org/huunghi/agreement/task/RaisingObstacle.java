package org.huunghi.agreement.task;

import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Outcome;

/** A lead reports what holds the task up. */
public final class RaisingObstacle {

    private final ChangingTask changing;

    public RaisingObstacle(ChangingTask changing) {
        this.changing = changing;
    }

    public Outcome<Task, TaskRejection> raise(
            Change change, Obstacle.Kind kind, String description, boolean beyondAuthority) {
        return changing.apply(change, TaskRight.LEAD, (task, now) -> Obstacle.reported(
                        kind, description, beyondAuthority, change.by().unit(), now)
                .raisedFor(task));
    }
}
