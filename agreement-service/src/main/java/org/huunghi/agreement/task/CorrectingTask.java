package org.huunghi.agreement.task;

import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Outcome;

/** The office puts the record of an assigned task right. */
public final class CorrectingTask {

    private final ChangingTask changing;
    private final VettingAssignment vetting;
    private final CitingDirectiveDocument citing;

    public CorrectingTask(ChangingTask changing, VettingAssignment vetting, CitingDirectiveDocument citing) {
        this.changing = changing;
        this.vetting = vetting;
        this.citing = citing;
    }

    public Outcome<Task, TaskRejection> correct(Change change, Correction correction) {
        return changing.apply(change, TaskRight.ASSIGN, (task, now) -> vetting.refusal(
                        correction.of(task.assignment()),
                        change.by(),
                        correction.directive().date())
                .map(Decision::<Task, TaskEvent, TaskRejection>rejected)
                .orElseGet(() -> {
                    citing.letGo(task.assignment().directive(), correction.directive());
                    return correction.of(task, now);
                }));
    }
}
