package org.huunghi.agreement.task;

import static org.huunghi.agreement.task.TaskMove.accepted;
import static org.huunghi.agreement.task.TaskMove.change;
import static org.huunghi.agreement.task.TaskMove.on;
import static org.huunghi.agreement.task.TaskTransitions.ESCALATE;
import static org.huunghi.agreement.task.TaskTransitions.RAISE_OBSTACLE;
import static org.huunghi.agreement.task.TaskTransitions.RESOLVE_ESCALATION;

import java.time.Instant;
import org.huunghi.eventing.Decision;

/**
 * What holds a task up, as a lead reports it.
 *
 * @param id tells it from the other obstacles of its task
 * @param beyondAuthority whether only the People's Committee can remove it
 * @param raisedBy code of the unit
 * @param escalation {@code null} until it is put before the People's Committee
 */
public record Obstacle(
        String id,
        Kind kind,
        String description,
        boolean beyondAuthority,
        String raisedBy,
        Instant raisedAt,
        Escalation escalation) {

    /** What it is about. */
    public enum Kind {
        LEGAL,
        FUNDING,
        STAFF,
        PARTNER,
        COORDINATION,
        OTHER
    }

    /** As a lead reports it. */
    static Obstacle reported(Kind kind, String description, boolean beyondAuthority, String unit, Instant at) {
        return new Obstacle(null, kind, description, beyondAuthority, unit, at, null);
    }

    /** It holds this task up from now on. */
    Decision<Task, TaskEvent, TaskRejection> raisedFor(Task task) {
        var held = numbered(task.obstacles().size() + 1);
        return change(task, RAISE_OBSTACLE, copy -> copy.with(held), new TaskEvent.ObstacleRaised(held), raisedAt);
    }

    /** What holds this task up is put before the People's Committee, unless the lead can remove it itself. */
    static Decision<Task, TaskEvent, TaskRejection> escalate(Task task, Timekeeping times, Instant now) {
        return on(task, ESCALATE, copy -> {
            var held = task.obstacles().getLast();
            if (!held.beyondAuthority) {
                return Decision.rejected(new TaskRejection.WithinAuthority(held.id));
            }
            var escalated = held.with(Escalation.toChair(times, now));
            return accepted(copy.obstacle(escalated), new TaskEvent.Escalated(escalated), now);
        });
    }

    /** The People's Committee has decided. */
    static Decision<Task, TaskEvent, TaskRejection> resolve(Task task, Ruling ruling) {
        return on(task, RESOLVE_ESCALATION, copy -> {
            var held = task.obstacles().getLast();
            var decided = held.with(held.escalation.decided(ruling));
            return accepted(copy.obstacle(decided), new TaskEvent.EscalationResolved(decided), ruling.at());
        });
    }

    Obstacle numbered(int number) {
        return new Obstacle(
                Integer.toString(number), kind, description, beyondAuthority, raisedBy, raisedAt, escalation);
    }

    Obstacle with(Escalation changed) {
        return new Obstacle(id, kind, description, beyondAuthority, raisedBy, raisedAt, changed);
    }
}
