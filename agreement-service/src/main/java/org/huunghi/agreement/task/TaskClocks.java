package org.huunghi.agreement.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Decision.Accepted;

/**
 * All clocks of a task: its deadline and, counted by rules, the leads' acceptance, each coordinator's answer and the
 * decision on an escalated obstacle. They run while the leads owe the result.
 */
final class TaskClocks {

    static final String ACCEPTANCE = "acceptance";
    static final String COORDINATION = "coordination/";
    static final String ESCALATION = "escalation/";

    private TaskClocks() {}

    static Optional<Instant> nextAt(Task task) {
        if (!task.status().isWithLeads()) {
            return Optional.empty();
        }
        var counted = running(task).values().stream().map(Countdown::ringsAt);
        return Stream.concat(Stream.of(task.due().flatMap(task.alarms()::nextAt)), counted)
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }

    /** Tells everything that has come due, nothing when there is nothing. */
    static Optional<Accepted<Task, TaskEvent, TaskRejection>> ring(Task task, Instant now) {
        if (!task.status().isWithLeads()) {
            return Optional.empty();
        }
        var copy = new TaskCopy(task);
        var events = new ArrayList<TaskEvent>();
        task.due().ifPresent(due -> {
            var alarms = task.alarms().due(due, now);
            alarms.forEach(alarm -> events.add(told(alarm, due, now)));
            copy.alarms(task.alarms().telling(alarms));
        });
        running(task).forEach((clock, countdown) -> {
            if (countdown.isDue(now)) {
                events.add(told(task, clock, countdown));
                set(copy, clock, task, countdown.rung());
            }
        });
        return events.isEmpty() ? Optional.empty() : Optional.of(new Accepted<>(copy.task(), List.copyOf(events)));
    }

    /** A deadline that lies behind is told with the change that lets it run, not when a sweep happens to come by. */
    static Decision<Task, TaskEvent, TaskRejection> tellingOverdue(Task task, TaskEvent event, Instant now) {
        var overdue = task.due()
                .filter(due -> task.status().isWithLeads())
                .flatMap(due -> task.alarms().overdue(due, now).map(alarm -> told(alarm, due, now)));
        if (overdue.isEmpty()) {
            return Decision.accepted(task, event);
        }
        var alarm = new Alarm(Alarm.Kind.OVERDUE, 1, task.dueAt().orElseThrow());
        var told = new TaskCopy(task).alarms(task.alarms().telling(List.of(alarm)));
        return Decision.accepted(told.task(), event, overdue.get());
    }

    /** Gives a clock that the calendar counts another end, nothing when it no longer runs or ends then already. */
    static Optional<Accepted<Task, TaskEvent, TaskRejection>> move(Task task, String clock, LocalDate due) {
        return PendingWarnings.isOne(clock)
                ? new PendingWarnings(task).move(clock, due)
                : moveCountdown(task, clock, due);
    }

    private static Optional<Accepted<Task, TaskEvent, TaskRejection>> moveCountdown(
            Task task, String clock, LocalDate due) {
        return Optional.ofNullable(running(task).get(clock))
                .filter(countdown -> !countdown.due().equals(due))
                .map(countdown -> {
                    var copy = new TaskCopy(task);
                    set(copy, clock, task, countdown.movedTo(due));
                    return new Accepted<>(
                            copy.task(), List.of(new TaskEvent.DeadlineMoved(clock, countdown.due(), due)));
                });
    }

    /** The clocks that are counted by rules and still owe something, by name. */
    static Map<String, Countdown> running(Task task) {
        if (!task.status().isWithLeads()) {
            return Map.of();
        }
        var clocks = new LinkedHashMap<String, Countdown>();
        if (task.status() == TaskStatus.ASSIGNED) {
            clocks.put(ACCEPTANCE, task.acceptance());
        }
        task.coordinations().forEach(part -> part.running()
                .ifPresent(clock -> clocks.put(COORDINATION + part.coordinator().key(), clock)));
        task.obstacles().stream()
                .filter(obstacle -> obstacle.escalation() != null)
                .forEach(obstacle -> obstacle.escalation()
                        .running()
                        .ifPresent(clock -> clocks.put(ESCALATION + obstacle.id(), clock)));
        return clocks;
    }

    private static void set(TaskCopy copy, String clock, Task task, Countdown changed) {
        if (clock.equals(ACCEPTANCE)) {
            copy.acceptance(changed);
        } else if (clock.startsWith(COORDINATION)) {
            copy.coordinations(
                    part -> clock.equals(COORDINATION + part.coordinator().key()) ? part.on(changed) : part);
        } else {
            var held = obstacle(task, clock);
            copy.obstacle(held.with(held.escalation().on(changed)));
        }
    }

    private static TaskEvent told(Task task, String clock, Countdown countdown) {
        if (clock.equals(ACCEPTANCE)) {
            return new TaskEvent.AcceptanceReminder(countdown.deadline().start());
        }
        if (clock.startsWith(ESCALATION)) {
            return new TaskEvent.EscalationOverdue(obstacle(task, clock));
        }
        return task.coordinations().stream()
                .map(Coordination::coordinator)
                .filter(coordinator -> clock.equals(COORDINATION + coordinator.key()))
                .findFirst()
                .map(coordinator -> new TaskEvent.CoordinationOverdue(coordinator, countdown.due()))
                .orElseThrow();
    }

    private static TaskEvent told(Alarm alarm, Due due, Instant now) {
        var at = alarm.dueAt();
        return switch (alarm.kind()) {
            case DUE_SOON -> new TaskEvent.DueSoon(at, alarm.threshold());
            case OVERDUE -> new TaskEvent.Overdue(at, due.daysLateAt(now));
            case REMINDER -> new TaskEvent.OverdueReminder(at, due.daysLateAt(now), alarm.threshold());
            case CRITICAL -> new TaskEvent.CriticallyOverdue(at, due.daysLateAt(now), alarm.threshold());
        };
    }

    private static Obstacle obstacle(Task task, String clock) {
        return task.obstacles().stream()
                .filter(obstacle -> clock.equals(ESCALATION + obstacle.id()))
                .findFirst()
                .orElseThrow();
    }
}
