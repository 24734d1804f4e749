package org.huunghi.agreement.task;

import java.time.Instant;
import java.util.Optional;

/** The classes the Government counts tasks by. Computed from the deadline and the clock, never stored. */
public enum Timeliness {
    NO_DEADLINE,
    NOT_DUE,
    DUE_SOON,
    OVERDUE,
    DONE_ON_TIME,
    DONE_LATE;

    /**
     * The class this task counts in, nothing for one that does not count, or no longer.
     *
     * @param soonUntil open deadlines that end by then are due soon
     */
    public static Optional<Timeliness> of(Task task, Instant now, Instant soonUntil) {
        if (task.status() == TaskStatus.COMPLETED) {
            return Optional.of(task.isMet() ? DONE_ON_TIME : DONE_LATE);
        }
        if (task.status().isFinal() || task.status() == TaskStatus.DRAFT) {
            return Optional.empty();
        }
        return Optional.of(
                task.dueAt().map(at -> open(task, at, now, soonUntil)).orElse(NO_DEADLINE));
    }

    private static Timeliness open(Task task, Instant dueAt, Instant now, Instant soonUntil) {
        if (task.isMet() || now.isBefore(dueAt) && dueAt.isAfter(soonUntil)) {
            return NOT_DUE;
        }
        return now.isBefore(dueAt) ? DUE_SOON : OVERDUE;
    }
}
