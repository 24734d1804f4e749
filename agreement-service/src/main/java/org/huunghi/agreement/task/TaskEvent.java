package org.huunghi.agreement.task;

import java.time.Instant;
import java.time.LocalDate;
import org.huunghi.eventing.DomainEvent;

/** What can happen to a task. */
public sealed interface TaskEvent extends DomainEvent {

    record Assigned() implements TaskEvent {}

    record Accepted(String unit) implements TaskEvent {}

    record ProgressReported(Progress progress) implements TaskEvent {}

    record CoordinationAnswered(CoordinationAnswer answer) implements TaskEvent {}

    record Submitted(TaskResult result) implements TaskEvent {}

    record Returned() implements TaskEvent {}

    /** The date is that of the result document. */
    record Completed(LocalDate doneOn, boolean onTime, long daysLate) implements TaskEvent {}

    record Cancelled() implements TaskEvent {}

    /** The deadline has passed and the leads still owe the result. */
    record Overdue(Instant dueAt, long daysLate) implements TaskEvent {}
}
