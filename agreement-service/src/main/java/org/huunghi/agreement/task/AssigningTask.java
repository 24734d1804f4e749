package org.huunghi.agreement.task;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.ChangeContext;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Outcome;

/** The People's Committee assigns a task to units of its province, on a directive. */
public final class AssigningTask {

    private final Tasks tasks;
    private final VettingAssignment vetting;
    private final Timekeeping times;
    private final Clock clock;

    public AssigningTask(Tasks tasks, VettingAssignment vetting, Timekeeping times, Clock clock) {
        this.tasks = tasks;
        this.vetting = vetting;
        this.times = times;
        this.clock = clock;
    }

    public Outcome<Task, TaskRejection> assign(Assignment assignment, Actor by) {
        return assign(assignment, by, null);
    }

    /**
     * @param reason in the caller's words, or {@code null}
     */
    public Outcome<Task, TaskRejection> assign(Assignment assignment, Actor by, String reason) {
        var now = clock.instant();
        return switch (decide(ChangeContext.newId(), assignment, by, now)) {
            case Decision.Accepted<Task, TaskEvent, TaskRejection> accepted ->
                Outcome.done(tasks.add(
                        accepted,
                        new Attribution(by, now, assignment.directive().source(), reason)));
            case Decision.Rejected<Task, TaskEvent, TaskRejection>(TaskRejection refusal) -> Outcome.refused(refusal);
        };
    }

    /** Why it would be refused now; nothing is written. */
    public Optional<TaskRejection> refusal(Assignment assignment, Actor by) {
        return decide(ChangeContext.newId(), assignment, by, clock.instant())
                        instanceof Decision.Rejected<Task, TaskEvent, TaskRejection>(TaskRejection refusal)
                ? Optional.of(refusal)
                : Optional.empty();
    }

    /**
     * Why a task that names these would be refused, whatever else it says.
     *
     * @param directive its day, {@code null} when that is not known
     */
    public Optional<TaskRejection> refusalOfNames(Collection<String> units, Links links, LocalDate directive) {
        return vetting.refusal(units, links, directive);
    }

    /** Whether this actor assigns any tasks at all. */
    public boolean mayAssign(Actor by) {
        return TaskRight.ASSIGN.isHeldBy(by, null);
    }

    /** A directive of 2023 may well name a unit that went into another one in 2025; one of today may not. */
    private Decision<Task, TaskEvent, TaskRejection> decide(String id, Assignment assignment, Actor by, Instant now) {
        return vetting.refusal(assignment, by, assignment.directive().date())
                .map(Decision::<Task, TaskEvent, TaskRejection>rejected)
                .orElseGet(() -> Task.assign(id, assignment, times, now));
    }
}
