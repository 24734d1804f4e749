package org.huunghi.agreement.task;

import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Outcome;

/** A lead puts an obstacle that is beyond its authority before the People's Committee. */
public final class EscalatingTask {

    private final ChangingTask changing;
    private final Timekeeping times;

    public EscalatingTask(ChangingTask changing, Timekeeping times) {
        this.changing = changing;
        this.times = times;
    }

    public Outcome<Task, TaskRejection> escalate(Change change) {
        return changing.apply(change, TaskRight.LEAD, (task, now) -> Obstacle.escalate(task, times, now));
    }
}
