package org.huunghi.agreement.task;

import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Outcome;

/** A lead says how far the task is. */
public final class ReportingProgress {

    private final ChangingTask changing;

    public ReportingProgress(ChangingTask changing) {
        this.changing = changing;
    }

    public Outcome<Task, TaskRejection> report(Change change, Integer percent, String note) {
        return changing.apply(
                change,
                TaskRight.LEAD,
                (task, now) -> task.reportProgress(new Progress(change.by().unit(), percent, note, now)));
    }
}
