package org.huunghi.agreement.task;

import static org.huunghi.agreement.task.TaskMove.accepted;
import static org.huunghi.agreement.task.TaskMove.change;
import static org.huunghi.agreement.task.TaskMove.on;
import static org.huunghi.agreement.task.TaskMove.onPart;
import static org.huunghi.agreement.task.TaskMove.refusing;
import static org.huunghi.agreement.task.TaskTransitions.ACCEPT;
import static org.huunghi.agreement.task.TaskTransitions.ANSWER_COORDINATION;
import static org.huunghi.agreement.task.TaskTransitions.ASSIGN;
import static org.huunghi.agreement.task.TaskTransitions.CANCEL;
import static org.huunghi.agreement.task.TaskTransitions.COMPLETE;
import static org.huunghi.agreement.task.TaskTransitions.EDIT;
import static org.huunghi.agreement.task.TaskTransitions.EXTEND;
import static org.huunghi.agreement.task.TaskTransitions.FINISH_PART;
import static org.huunghi.agreement.task.TaskTransitions.MERGE;
import static org.huunghi.agreement.task.TaskTransitions.REASSIGN;
import static org.huunghi.agreement.task.TaskTransitions.REOPEN_PART;
import static org.huunghi.agreement.task.TaskTransitions.REPORT_PROGRESS;
import static org.huunghi.agreement.task.TaskTransitions.RETURN;
import static org.huunghi.agreement.task.TaskTransitions.SUBMIT;
import static org.huunghi.agreement.task.TaskTransitions.URGE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huunghi.eventing.Decision;

/**
 * A task the People's Committee has assigned (nhiệm vụ UBND giao). A lead accepts it, reports progress and submits the
 * document that shows it done; the coordinators answer for their parts; the office completes or returns it. What holds it
 * up is put before the People's Committee when a lead cannot remove it. While the leads owe the result its deadline runs.
 *
 * @param originalDue the deadline it was assigned with, however often it was extended
 * @param progress the latest report, {@code null} before the first
 * @param result {@code null} until submitted
 * @param acceptance the clock for the leads' acceptance, {@code null} in a draft
 * @param focalPoints who works on it within its units, at most one of each
 * @param succession {@code null} unless another task goes on in its place
 */
public record Task(
        String id,
        Assignment assignment,
        TaskStatus status,
        Due originalDue,
        List<Coordination> coordinations,
        Parts parts,
        List<Obstacle> obstacles,
        Progress progress,
        TaskResult result,
        Countdown acceptance,
        Alarms alarms,
        List<FocalPoint> focalPoints,
        Succession succession)
        implements Timed {

    public Task {
        coordinations = coordinations == null ? List.of() : List.copyOf(coordinations);
        parts = parts == null ? Parts.NONE : parts;
        obstacles = obstacles == null ? List.of() : List.copyOf(obstacles);
        alarms = alarms == null ? Alarms.NONE : alarms;
        focalPoints = focalPoints == null ? List.of() : List.copyOf(focalPoints);
    }

    static Decision<Task, TaskEvent, TaskRejection> draft(String id, Assignment assignment) {
        return refusing(assignment.flaw(), () -> Decision.accepted(drafted(id, assignment), new TaskEvent.Drafted()));
    }

    static Decision<Task, TaskEvent, TaskRejection> assign(
            String id, Assignment assignment, Timekeeping times, Instant now) {
        return assign(id, assignment, List.of(), times, now);
    }

    /** @param former who worked on what it goes on from; those of units that still take part go on with it */
    static Decision<Task, TaskEvent, TaskRejection> assign(
            String id, Assignment assignment, List<FocalPoint> former, Timekeeping times, Instant now) {
        return refusing(
                assignment.flaw(),
                () -> change(
                        drafted(id, assignment),
                        ASSIGN,
                        task -> task.carryingOn(former).startedBy(times, now),
                        new TaskEvent.Assigned(),
                        now));
    }

    Decision<Task, TaskEvent, TaskRejection> edit(Assignment changed) {
        return on(
                this,
                EDIT,
                copy -> refusing(
                        changed.flaw(), () -> Decision.accepted(drafted(id, changed), new TaskEvent.Edited())));
    }

    Decision<Task, TaskEvent, TaskRejection> assign(Timekeeping times, Instant now) {
        return change(this, ASSIGN, task -> task.startedBy(times, now), new TaskEvent.Assigned(), now);
    }

    Decision<Task, TaskEvent, TaskRejection> accept(String unit, Instant now) {
        return change(this, ACCEPT, task -> task, new TaskEvent.Accepted(unit), now);
    }

    Decision<Task, TaskEvent, TaskRejection> reportProgress(Progress reported) {
        var event = new TaskEvent.ProgressReported(reported);
        return change(this, REPORT_PROGRESS, task -> task.progress(reported), event, reported.at());
    }

    Decision<Task, TaskEvent, TaskRejection> answer(CoordinationAnswer answer) {
        return on(this, ANSWER_COORDINATION, copy -> assignment
                .coordinator(answer.coordinator())
                .map(asked -> new TaskEvent.CoordinationAnswered(asked, answer))
                .map(event -> accepted(copy.answered(answer), event, answer.at()))
                .orElseGet(() -> Decision.rejected(new TaskRejection.NotCoordinating(answer.coordinator()))));
    }

    Decision<Task, TaskEvent, TaskRejection> finishPart(FinishedPart finished) {
        var event = new TaskEvent.PartFinished(finished);
        return onPart(
                this, FINISH_PART, finished.part(), task -> task.parts(parts.with(finished)), event, finished.at());
    }

    Decision<Task, TaskEvent, TaskRejection> reopenPart(String part, Instant now) {
        return onPart(
                this,
                REOPEN_PART,
                part,
                task -> task.parts(parts.without(part)),
                new TaskEvent.PartReopened(part),
                now);
    }

    /** Gives the leads more time, or a deadline where there was none. */
    Decision<Task, TaskEvent, TaskRejection> extend(Due later, Timekeeping times, Instant now) {
        var old = dueAt().orElse(null);
        if (old != null && !later.end().isAfter(old)) {
            return Decision.rejected(new TaskRejection.NotLater(old));
        }
        var event = new TaskEvent.Extended(old, later.end());
        return change(this, EXTEND, task -> task.due(later, times, now), event, now);
    }

    Decision<Task, TaskEvent, TaskRejection> urge(String note, Instant now) {
        return change(this, URGE, task -> task, new TaskEvent.Urged(note), now);
    }

    Decision<Task, TaskEvent, TaskRejection> submit(TaskResult submitted, LocalDate today, Instant now) {
        if (submitted.date().isAfter(today)) {
            return Decision.rejected(new TaskRejection.ResultInFuture(submitted.date()));
        }
        return change(this, SUBMIT, task -> task.result(submitted), new TaskEvent.Submitted(submitted), now);
    }

    Decision<Task, TaskEvent, TaskRejection> complete(Instant now) {
        return on(this, COMPLETE, copy -> {
            var missing = parts.missingOf(assignment.parts());
            if (!missing.isEmpty()) {
                return Decision.rejected(new TaskRejection.PartsOpen(missing));
            }
            var late = due().map(due -> due.daysLateOn(result.date())).orElse(0L);
            return accepted(copy, new TaskEvent.Completed(result.date(), late == 0, late), now);
        });
    }

    /** Back to the leads; the result that was not good enough is dropped. */
    Decision<Task, TaskEvent, TaskRejection> giveBack(Instant now) {
        return change(this, RETURN, task -> task.result(null), new TaskEvent.Returned(), now);
    }

    /** Gives what is left of it to other leads, as a task that is to be made. */
    Decision<Task, TaskEvent, TaskRejection> reassign(Succession others, Instant now) {
        var event = new TaskEvent.Reassigned(others.task());
        return on(
                this,
                REASSIGN,
                copy -> refusing(remainderFor(others).flaw(), () -> accepted(copy.succession(others), event, now)));
    }

    Decision<Task, TaskEvent, TaskRejection> merge(String into, Instant now) {
        return change(this, MERGE, task -> task.succession(Succession.into(into)), new TaskEvent.Merged(into), now);
    }

    Decision<Task, TaskEvent, TaskRejection> cancel(Instant now) {
        return change(this, CANCEL, task -> task, new TaskEvent.Cancelled(), now);
    }

    /** What others are assigned when they take over. */
    Assignment remainderFor(Succession others) {
        return assignment.handedTo(others.leads(), id, parts.openOf(assignment.parts()));
    }

    private static Task drafted(String id, Assignment assignment) {
        return new Task(
                id,
                assignment,
                TaskStatus.DRAFT,
                null,
                Coordination.all(assignment),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
