package org.huunghi.agreement.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huunghi.agreement.calendar.Deadline;
import org.huunghi.agreement.calendar.OpenDeadlines.Open;
import org.huunghi.agreement.task.Alarms.Schedule.Warning;
import org.huunghi.eventing.Decision.Accepted;

/**
 * The warnings that a task's deadline is still to give. They count working days back from it, so they move with the
 * calendar as the clocks do that a rule counts.
 */
record PendingWarnings(Task task) {

    private static final String CLOCK = "due-soon";
    private static final String PREFIX = CLOCK + "/";

    static boolean isOne(String clock) {
        return clock.startsWith(PREFIX);
    }

    List<Warning> all() {
        return task.status().isWithLeads()
                ? task.due().map(task.alarms()::pending).orElse(List.of())
                : List.of();
    }

    /** Those that count one of these days. */
    List<Open> countedOver(String kind, LocalDate from, LocalDate to) {
        return all().stream()
                .filter(warning -> warning.on().isBefore(to) && !last().isBefore(from))
                .map(warning -> new Open(
                        kind,
                        task.id(),
                        PREFIX + warning.workingDaysLeft(),
                        new Deadline(CLOCK, last(), warning.on()),
                        warning.workingDaysLeft()))
                .toList();
    }

    /** Nothing when it has been given or comes on that day already. */
    Optional<Accepted<Task, TaskEvent, TaskRejection>> move(String clock, LocalDate on) {
        return all().stream()
                .filter(warning -> clock.equals(PREFIX + warning.workingDaysLeft()))
                .filter(warning -> !warning.on().equals(on))
                .findFirst()
                .map(warning -> new Accepted<>(
                        new TaskCopy(task)
                                .alarms(task.alarms().warning(warning.workingDaysLeft(), on))
                                .task(),
                        List.of(new TaskEvent.DeadlineMoved(clock, warning.on(), on))));
    }

    private LocalDate last() {
        return task.assignment().due().date();
    }
}
