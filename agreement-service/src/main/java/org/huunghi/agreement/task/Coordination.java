package org.huunghi.agreement.task;

import java.util.List;
import java.util.Optional;
import org.huunghi.agreement.calendar.Deadline;

/**
 * The part of one coordinator: it answers for itself, by its own clock.
 *
 * @param answer the latest, {@code null} before the first
 * @param clock {@code null} until the task is assigned
 */
public record Coordination(Coordinator coordinator, CoordinationAnswer answer, Countdown clock) {

    static List<Coordination> all(Assignment assignment) {
        return assignment.coordinators().stream()
                .map(coordinator -> new Coordination(coordinator, null, null))
                .toList();
    }

    Coordination startedBy(Deadline deadline) {
        return new Coordination(coordinator, answer, Countdown.of(deadline));
    }

    Coordination answered(CoordinationAnswer given) {
        return new Coordination(coordinator, given, clock);
    }

    Coordination on(Countdown changed) {
        return new Coordination(coordinator, answer, changed);
    }

    boolean isOf(String key) {
        return coordinator.key().equals(key);
    }

    public boolean isAnswered() {
        return answer != null;
    }

    /** Whether it has kept the others waiting: answered after its time, or has been told that it is over. */
    public boolean wasLate() {
        return clock != null && (isAnswered() ? clock.isOver(answer.at()) : clock.hasRung());
    }

    /** The clock while the answer is owed. */
    Optional<Countdown> running() {
        return isAnswered() ? Optional.empty() : Optional.ofNullable(clock);
    }
}
