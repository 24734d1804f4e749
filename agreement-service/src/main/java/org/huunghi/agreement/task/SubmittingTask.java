package org.huunghi.agreement.task;

import java.time.Clock;
import java.time.LocalDate;
import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Outcome;

/** A lead hands in the document that shows the task done. */
public final class SubmittingTask {

    private final ChangingTask changing;
    private final Clock clock;

    public SubmittingTask(ChangingTask changing, Clock clock) {
        this.changing = changing;
        this.clock = clock;
    }

    public Outcome<Task, TaskRejection> submit(Change change, String number, LocalDate date) {
        return changing.apply(
                change,
                TaskRight.LEAD,
                (task, now) -> task.submit(
                        new TaskResult(number, date, change.by().unit()),
                        LocalDate.ofInstant(now, clock.getZone()),
                        now));
    }
}
