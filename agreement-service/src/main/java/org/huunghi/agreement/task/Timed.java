package org.huunghi.agreement.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** How a task stands with its time. */
sealed interface Timed permits Task {

    Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    String id();

    Assignment assignment();

    TaskStatus status();

    TaskResult result();

    /** When the clock next has something to tell about this task, if ever. */
    default Optional<Instant> nextTimerAt() {
        return TaskClocks.nextAt((Task) this);
    }

    /** The last day of the clocks that a rule of the calendar counts, while one runs. */
    default Optional<LocalDate> countedUntil() {
        return TaskClocks.running((Task) this).values().stream()
                .map(Countdown::due)
                .max(LocalDate::compareTo);
    }

    default Optional<Instant> dueAt() {
        return due().map(Due::end);
    }

    default Optional<Due> due() {
        return Optional.ofNullable(assignment().due());
    }

    /** The date of the result document once the office has accepted it. */
    default Optional<LocalDate> doneOn() {
        return status() == TaskStatus.COMPLETED ? Optional.of(result().date()) : Optional.empty();
    }

    /** Whether the leads have handed in a result that is dated in time. */
    default boolean isMet() {
        return result() != null
                && due().map(due -> due.isMetOn(result().date())).orElse(true);
    }

    /** Where it stands in lists: the most pressing first, those that do not press last. Unique and sortable as text. */
    default String rank() {
        var pressing = !status().isFinal() && !isMet();
        return dueAt().filter(at -> pressing && at.isBefore(NEVER)).orElse(NEVER) + "/" + id();
    }
}
