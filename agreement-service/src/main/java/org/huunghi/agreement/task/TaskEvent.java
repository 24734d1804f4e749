package org.huunghi.agreement.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huunghi.eventing.DomainEvent;

/** What can happen to a task. */
public sealed interface TaskEvent extends DomainEvent {

    record Drafted() implements TaskEvent {}

    record Edited() implements TaskEvent {}

    record Assigned() implements TaskEvent {}

    record Accepted(String unit) implements TaskEvent {}

    /** A unit has given its share to one of its officers. */
    record FocalPointNamed(FocalPoint focalPoint) implements TaskEvent {}

    record ProgressReported(Progress progress) implements TaskEvent {}

    record CoordinationAnswered(Coordinator coordinator, CoordinationAnswer answer) implements TaskEvent {}

    record PartFinished(FinishedPart finished) implements TaskEvent {}

    /** What was said to be done is not. */
    record PartReopened(String part) implements TaskEvent {}

    record ObstacleRaised(Obstacle obstacle) implements TaskEvent {}

    record Escalated(Obstacle obstacle) implements TaskEvent {}

    record EscalationResolved(Obstacle obstacle) implements TaskEvent {}

    /**
     * The record reads as it should have.
     *
     * @param corrected what of it was wrong
     */
    record Corrected(List<String> corrected) implements TaskEvent {}

    /** There may have been no deadline before. */
    record Extended(Instant oldDueAt, Instant newDueAt) implements TaskEvent {}

    /** The People's Committee presses for the result. */
    record Urged(String note) implements TaskEvent {}

    record Submitted(TaskResult result) implements TaskEvent {}

    record Returned() implements TaskEvent {}

    /** The date is that of the result document. */
    record Completed(LocalDate doneOn, boolean onTime, long daysLate) implements TaskEvent {}

    /** Others go on with it, as a new task. */
    record Reassigned(String task) implements TaskEvent {}

    /** It went into another task. */
    record Merged(String task) implements TaskEvent {}

    record Cancelled() implements TaskEvent {}

    /** A calendar was published that counts a clock's days differently. */
    record DeadlineMoved(String clock, LocalDate from, LocalDate to) implements TaskEvent {}

    record DueSoon(Instant dueAt, int workingDaysLeft) implements TaskEvent {}

    /** The deadline has passed and the leads still owe the result. */
    record Overdue(Instant dueAt, long daysLate) implements TaskEvent {}

    record OverdueReminder(Instant dueAt, long daysLate, int threshold) implements TaskEvent {}

    record CriticallyOverdue(Instant dueAt, long daysLate, int threshold) implements TaskEvent {}

    /** No lead has accepted the task in time. */
    record AcceptanceReminder(LocalDate since) implements TaskEvent {}

    record CoordinationOverdue(Coordinator coordinator, LocalDate due) implements TaskEvent {}

    /** The People's Committee owes its decision on an obstacle. */
    record EscalationOverdue(Obstacle obstacle) implements TaskEvent {}
}
