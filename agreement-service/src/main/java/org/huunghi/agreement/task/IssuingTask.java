package org.huunghi.agreement.task;

import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Outcome;

/** A draft is assigned once its directive is issued. */
public final class IssuingTask {

    private final ChangingTask changing;
    private final VettingAssignment vetting;
    private final Timekeeping times;

    public IssuingTask(ChangingTask changing, VettingAssignment vetting, Timekeeping times) {
        this.changing = changing;
        this.vetting = vetting;
        this.times = times;
    }

    public Outcome<Task, TaskRejection> issue(Change change) {
        return changing.apply(change, TaskRight.ASSIGN, (task, now) -> vetting.refusal(
                        task.assignment(),
                        change.by(),
                        task.assignment().directive().date())
                .map(Decision::<Task, TaskEvent, TaskRejection>rejected)
                .orElseGet(() -> task.assign(times, now)));
    }
}
