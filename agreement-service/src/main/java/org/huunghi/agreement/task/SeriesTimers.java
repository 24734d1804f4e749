package org.huunghi.agreement.task;

import java.time.Instant;
import java.util.List;
import org.huunghi.agreement.clock.Timer;
import org.huunghi.agreement.clock.Timers;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Versioned;

/**
 * Assigns the task of each period when it is time. The task comes first and its id follows from the period: whoever does
 * it again, after a crash or at the same time, finds it there. The series then moves on to the next period, so that after
 * a pause every period that was missed gets its task. Who works on the task of one period does so on that of the next.
 */
public final class SeriesTimers implements Timers {

    private final AllTaskSeries series;
    private final Tasks tasks;
    private final Timekeeping times;

    public SeriesTimers(AllTaskSeries series, Tasks tasks, Timekeeping times) {
        this.series = series;
        this.tasks = tasks;
        this.times = times;
    }

    @Override
    public List<Timer> due(Instant by, int limit) {
        return series.due(by, limit).stream().map(this::timer).toList();
    }

    private Timer timer(Versioned<TaskSeries> due) {
        var one = due.aggregate();
        return new Timer("task-series/" + one.id(), one.nextTimerAt().orElseThrow(), now -> generate(due, now));
    }

    private int generate(Versioned<TaskSeries> due, Instant now) {
        var one = due.aggregate();
        var pattern = one.nextAssignment();
        var by = new Attribution(Actor.system(), now, pattern.directive().source(), null);
        switch (Task.assign(one.nextTask(), pattern, workingOn(one.formerTask()), times, now)) {
            case Decision.Accepted<Task, TaskEvent, TaskRejection> assigned -> tasks.addUnlessThere(assigned, by);
            case Decision.Rejected<Task, TaskEvent, TaskRejection>(TaskRejection reason) ->
                throw new IllegalStateException("was accepted when the series started: " + reason);
        }
        series.save(due, one.generated(), by);
        return 1;
    }

    private List<FocalPoint> workingOn(String task) {
        return tasks.find(task).map(Versioned::aggregate).map(Task::focalPoints).orElse(List.of());
    }
}
