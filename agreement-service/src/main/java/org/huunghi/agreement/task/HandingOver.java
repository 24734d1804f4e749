package org.huunghi.agreement.task;

import java.time.Clock;
import java.time.Instant;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Versioned;

/**
 * Makes the task that goes on in the place of a reassigned one. Its id was laid down with the reassignment, so however
 * often and by however many this is asked for, there is one.
 */
public final class HandingOver {

    private final Tasks tasks;
    private final Timekeeping times;
    private final Clock clock;

    public HandingOver(Tasks tasks, Timekeeping times, Clock clock) {
        this.tasks = tasks;
        this.times = times;
        this.clock = clock;
    }

    /**
     * Whoever reassigned it may have come to an end before the new task was made.
     *
     * @return whether there was still something to do
     */
    public boolean complete(String id) {
        return tasks.find(id)
                .map(Versioned::aggregate)
                .filter(task -> task.status() == TaskStatus.REASSIGNED)
                .map(task -> handOver(task, Attribution.of(Actor.system(), clock.instant())))
                .orElse(false);
    }

    boolean handOver(Task reassigned, Attribution attribution) {
        if (reassigned.status() != TaskStatus.REASSIGNED) {
            return false;
        }
        var next = reassigned.succession();
        var remainder = reassigned.remainderFor(next);
        return switch (Task.assign(next.task(), remainder, reassigned.focalPoints(), times, attribution.at())) {
            case Decision.Accepted<Task, TaskEvent, TaskRejection> accepted ->
                tasks.addUnlessThere(accepted, attribution);
            case Decision.Rejected<Task, TaskEvent, TaskRejection>(TaskRejection reason) ->
                throw new IllegalStateException("was accepted with the reassignment: " + reason);
        };
    }

    Instant now() {
        return clock.instant();
    }
}
