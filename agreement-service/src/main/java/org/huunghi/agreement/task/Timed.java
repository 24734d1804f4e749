package org.huunghi.agreement.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.huunghi.agreement.task.Alarms.Schedule.Warning;

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

    /** The day after which the first of the clocks is counted that the calendar counts, while one runs. */
    default Optional<LocalDate> countedFrom() {
        return Stream.concat(
                        TaskClocks.running((Task) this).values().stream()
                                .map(clock -> clock.deadline().start()),
                        new PendingWarnings((Task) this).all().stream().map(Warning::on))
                .min(LocalDate::compareTo);
    }

    /** The last day of those clocks. */
    default Optional<LocalDate> countedUntil() {
        return Stream.concat(
                        TaskClocks.running((Task) this).values().stream().map(Countdown::due),
                        new PendingWarnings((Task) this)
                                .all().stream()
                                        .map(warning -> assignment().due().date()))
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
