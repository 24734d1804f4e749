package org.huunghi.agreement.task;

import java.time.Instant;
import java.util.List;
import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Outcome;

/** What is left of a task goes to other leads, as a new task that the old one names. */
public final class ReassigningTask {

    private final ChangingTask changing;
    private final VettingAssignment vetting;
    private final HandingOver handingOver;

    public ReassigningTask(ChangingTask changing, VettingAssignment vetting, HandingOver handingOver) {
        this.changing = changing;
        this.vetting = vetting;
        this.handingOver = handingOver;
    }

    public Outcome<Task, TaskRejection> reassign(Change change, List<Lead> leads) {
        var outcome = changing.apply(change, TaskRight.ASSIGN, (task, now) -> decide(task, leads, change, now));
        if (outcome instanceof Outcome.Done<Task, TaskRejection>(var stored)) {
            handingOver.handOver(stored.aggregate(), change.attribution(handingOver.now()));
        }
        return outcome;
    }

    /** Who takes over must be there today, whatever the directive's date; who goes on coordinating may have an heir. */
    Decision<Task, TaskEvent, TaskRejection> decide(Task task, List<Lead> leads, Change change, Instant now) {
        var others = Succession.of(task, leads);
        return vetting.refusal(task.remainderFor(others).ofLeads(), change.by(), Due.dayOf(now))
                .map(Decision::<Task, TaskEvent, TaskRejection>rejected)
                .orElseGet(() -> task.reassign(others, now));
    }
}
