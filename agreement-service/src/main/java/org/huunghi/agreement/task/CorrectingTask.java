package org.huunghi.agreement.task;

import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Outcome;

/** The office puts the record of an assigned task right. */
public final class CorrectingTask {

    private final ChangingTask changing;
    private final VettingAssignment vetting;

    public CorrectingTask(ChangingTask changing, VettingAssignment vetting) {
        this.changing = changing;
        this.vetting = vetting;
    }

    public Outcome<Task, TaskRejection> correct(Change change, Correction correction) {
        return changing.apply(change, TaskRight.ASSIGN, (task, now) -> vetting.refusal(
                        correction.of(task.assignment()),
                        change.by(),
                        correction.directive().date())
                .map(Decision::<Task, TaskEvent, TaskRejection>rejected)
                .orElseGet(() -> correction.of(task, now)));
    }
}
