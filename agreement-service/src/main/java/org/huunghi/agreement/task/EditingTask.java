package org.huunghi.agreement.task;

import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Outcome;

/** The office words a draft anew. */
public final class EditingTask {

    private final ChangingTask changing;
    private final VettingAssignment vetting;
    private final CitingDirectiveDocument citing;

    public EditingTask(ChangingTask changing, VettingAssignment vetting, CitingDirectiveDocument citing) {
        this.changing = changing;
        this.vetting = vetting;
        this.citing = citing;
    }

    public Outcome<Task, TaskRejection> edit(Change change, Assignment assignment) {
        return changing.apply(change, TaskRight.ASSIGN, (task, now) -> vetting.refusal(
                        assignment, change.by(), assignment.directive().date())
                .map(Decision::<Task, TaskEvent, TaskRejection>rejected)
                .orElseGet(() -> {
                    citing.letGo(task.assignment().directive(), assignment.directive());
                    return task.edit(assignment);
                }));
    }
}
