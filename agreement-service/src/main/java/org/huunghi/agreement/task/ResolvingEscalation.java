package org.huunghi.agreement.task;

import java.time.Instant;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Outcome;

/** The chair of the People's Committee decides on an obstacle: it is resolved, extended, reassigned or forwarded. */
public final class ResolvingEscalation {

    private final ChangingTask changing;
    private final ReassigningTask reassigning;
    private final HandingOver handingOver;
    private final Timekeeping times;

    public ResolvingEscalation(
            ChangingTask changing, ReassigningTask reassigning, HandingOver handingOver, Timekeeping times) {
        this.changing = changing;
        this.reassigning = reassigning;
        this.handingOver = handingOver;
        this.times = times;
    }

    public Outcome<Task, TaskRejection> resolve(Change change, Ruling.Order order) {
        var outcome = changing.apply(change, TaskRight.DECIDE, (task, now) -> {
            var ruling = order.at(now);
            return then(Obstacle.resolve(task, ruling), next -> follow(next, ruling, change, now));
        });
        if (outcome instanceof Outcome.Done<Task, TaskRejection>(var stored)) {
            handingOver.handOver(stored.aggregate(), change.attribution(handingOver.now()));
        }
        return outcome;
    }

    /** What the ruling brings with it, in the same write; the decision itself when it brings nothing. */
    private Decision<Task, TaskEvent, TaskRejection> follow(
            Decision.Accepted<Task, TaskEvent, TaskRejection> resolved, Ruling ruling, Change change, Instant now) {
        var task = resolved.state();
        return switch (ruling.resolution()) {
            case RESOLVED, FORWARDED -> resolved;
            case EXTENDED -> and(resolved, task.extend(ruling.due(), times, now));
            case REASSIGNED -> and(resolved, reassigning.decide(task, ruling.leads(), change, now));
        };
    }

    private static Decision<Task, TaskEvent, TaskRejection> then(
            Decision<Task, TaskEvent, TaskRejection> first,
            Function<Decision.Accepted<Task, TaskEvent, TaskRejection>, Decision<Task, TaskEvent, TaskRejection>>
                    next) {
        return first instanceof Decision.Accepted<Task, TaskEvent, TaskRejection> accepted
                ? next.apply(accepted)
                : first;
    }

    private static Decision<Task, TaskEvent, TaskRejection> and(
            Decision.Accepted<Task, TaskEvent, TaskRejection> first, Decision<Task, TaskEvent, TaskRejection> second) {
        return second instanceof Decision.Accepted<Task, TaskEvent, TaskRejection>(Task state, var events)
                ? new Decision.Accepted<>(
                        state,
                        Stream.concat(first.events().stream(), events.stream()).toList())
                : second;
    }
}
