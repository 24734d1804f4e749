package org.huunghi.agreement.task;

import java.time.Clock;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.ChangeContext;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Outcome;

/** The office prepares a task before its directive is issued; nobody has to act on it yet. */
public final class DraftingTask {

    private final Tasks tasks;
    private final VettingAssignment vetting;
    private final Clock clock;

    public DraftingTask(Tasks tasks, VettingAssignment vetting, Clock clock) {
        this.tasks = tasks;
        this.vetting = vetting;
        this.clock = clock;
    }

    public Outcome<Task, TaskRejection> draft(Assignment assignment, Actor by) {
        var refusal = vetting.refusal(assignment, by, assignment.directive().date());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        return switch (Task.draft(ChangeContext.newId(), assignment)) {
            case Decision.Accepted<Task, TaskEvent, TaskRejection> accepted ->
                Outcome.done(tasks.add(accepted, Attribution.of(by, clock.instant())));
            case Decision.Rejected<Task, TaskEvent, TaskRejection>(TaskRejection flaw) -> Outcome.refused(flaw);
        };
    }
}
