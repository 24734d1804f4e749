package org.huunghi.agreement.task;

import java.time.Clock;
import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Outcome;

/** A lead says how far the task is. */
public final class ReportingProgress {

    private final ChangingTask changing;

    public ReportingProgress(Tasks tasks, Clock clock) {
        changing = new ChangingTask(tasks, clock);
    }

    public Outcome<Task, TaskRejection> report(Change change, Integer percent, String note) {
        return changing.apply(
                change,
                TaskRight.LEAD,
                (task, now) -> task.reportProgress(new Progress(change.by().unit(), percent, note, now)));
    }
}
