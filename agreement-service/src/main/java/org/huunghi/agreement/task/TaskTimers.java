package org.huunghi.agreement.task;

import java.time.Instant;
import java.util.List;
import org.huunghi.agreement.clock.Timer;
import org.huunghi.agreement.clock.Timers;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Versioned;

/** Tells of the tasks' deadlines and of the other clocks that they run by. */
public final class TaskTimers implements Timers {

    private final Tasks tasks;

    public TaskTimers(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public List<Timer> due(Instant by, int limit) {
        return tasks.due(by, limit).stream().map(this::timer).toList();
    }

    private Timer timer(Versioned<Task> due) {
        var task = due.aggregate();
        return new Timer("task/" + task.id(), task.nextTimerAt().orElseThrow(), now -> ring(due, now));
    }

    private int ring(Versioned<Task> due, Instant now) {
        var told = TaskClocks.ring(due.aggregate(), now).orElseThrow();
        tasks.save(due, told, Attribution.of(Actor.system(), now));
        return told.events().size();
    }
}
