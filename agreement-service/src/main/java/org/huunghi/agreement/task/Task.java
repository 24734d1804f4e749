package org.huunghi.agreement.task;

import static org.huunghi.agreement.task.TaskTransitions.TABLE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huunghi.eventing.Decision;

/**
 * A task the People's Committee has assigned (nhiệm vụ UBND giao). A lead accepts it, reports progress and submits the
 * document that shows it done; the coordinating units answer for their parts; the office completes or returns it. While
 * the leads owe the result its deadline runs, and passing it is told once.
 *
 * @param progress the latest report, {@code null} before the first
 * @param answers the latest of each coordinating unit
 * @param result {@code null} until submitted
 * @param alarms what has been told about its deadline
 */
public record Task(
        String id,
        Assignment assignment,
        TaskStatus status,
        Progress progress,
        List<CoordinationAnswer> answers,
        TaskResult result,
        List<Alarm> alarms) {

    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    public Task {
        answers = answers == null ? List.of() : List.copyOf(answers);
        alarms = alarms == null ? List.of() : List.copyOf(alarms);
    }

    static Decision<Task, TaskEvent, TaskRejection> assign(String id, Assignment assignment, Instant now) {
        if (assignment.accountableLeads() != 1) {
            return Decision.rejected(new TaskRejection.NotOneAccountableLead(assignment.accountableLeads()));
        }
        var named = new HashSet<String>();
        for (var unit : assignment.units()) {
            if (!named.add(unit)) {
                return Decision.rejected(new TaskRejection.UnitNamedTwice(unit));
            }
        }
        var task = new Task(id, assignment, TaskStatus.ASSIGNED, null, List.of(), null, List.of());
        return accepted(task, new TaskEvent.Assigned(), now);
    }

    Decision<Task, TaskEvent, TaskRejection> accept(String unit, Instant now) {
        return on(TaskTransitions.ACCEPT, next -> accepted(in(next), new TaskEvent.Accepted(unit), now));
    }

    Decision<Task, TaskEvent, TaskRejection> reportProgress(Progress reported) {
        return on(
                TaskTransitions.REPORT_PROGRESS,
                next -> accepted(
                        new Task(id, assignment, next, reported, answers, result, alarms),
                        new TaskEvent.ProgressReported(reported),
                        reported.at()));
    }

    Decision<Task, TaskEvent, TaskRejection> answer(CoordinationAnswer answer) {
        var others = answers.stream().filter(former -> !former.unit().equals(answer.unit()));
        return on(
                TaskTransitions.ANSWER_COORDINATION,
                next -> accepted(
                        new Task(id, assignment, next, progress, append(others, answer), result, alarms),
                        new TaskEvent.CoordinationAnswered(answer),
                        answer.at()));
    }

    Decision<Task, TaskEvent, TaskRejection> submit(TaskResult submitted, LocalDate today, Instant now) {
        if (submitted.date().isAfter(today)) {
            return Decision.rejected(new TaskRejection.ResultInFuture(submitted.date()));
        }
        return on(
                TaskTransitions.SUBMIT,
                next -> accepted(
                        new Task(id, assignment, next, progress, answers, submitted, alarms),
                        new TaskEvent.Submitted(submitted),
                        now));
    }

    Decision<Task, TaskEvent, TaskRejection> complete(Instant now) {
        return on(TaskTransitions.COMPLETE, next -> {
            var late = due().map(due -> due.daysLateOn(result.date())).orElse(0L);
            return accepted(in(next), new TaskEvent.Completed(result.date(), late == 0, late), now);
        });
    }

    /** Back to the leads; the result that was not good enough is dropped. */
    Decision<Task, TaskEvent, TaskRejection> giveBack(Instant now) {
        return on(
                TaskTransitions.RETURN,
                next -> accepted(
                        new Task(id, assignment, next, progress, answers, null, alarms),
                        new TaskEvent.Returned(),
                        now));
    }

    Decision<Task, TaskEvent, TaskRejection> cancel(Instant now) {
        return on(TaskTransitions.CANCEL, next -> accepted(in(next), new TaskEvent.Cancelled(), now));
    }

    /** Tells that the deadline has passed, unless that is not so or has been told. */
    Optional<Decision.Accepted<Task, TaskEvent, TaskRejection>> ring(Instant now) {
        return overdue(now).map(overdue -> new Decision.Accepted<>(told(overdue), List.of(overdue)));
    }

    /** When the clock next has something to tell about this task, if ever. */
    public Optional<Instant> nextTimerAt() {
        return dueAt().filter(at -> status.isWithLeads() && !alarms.contains(new Alarm(Alarm.Threshold.OVERDUE, at)));
    }

    public Optional<Instant> dueAt() {
        return due().map(Due::end);
    }

    /** The date of the result document once the office has accepted it. */
    public Optional<LocalDate> doneOn() {
        return status == TaskStatus.COMPLETED ? Optional.of(result.date()) : Optional.empty();
    }

    public boolean hasAnswered(String unit) {
        return answers.stream().anyMatch(answer -> answer.unit().equals(unit));
    }

    /** Whether the leads have handed in a result that is dated in time. */
    public boolean isMet() {
        return result != null && due().map(due -> due.isMetOn(result.date())).orElse(true);
    }

    /**
     * The class this task counts in, nothing for one that no longer counts.
     *
     * @param soon how long before its deadline a task is due soon
     */
    public Optional<Timeliness> timeliness(Instant now, Duration soon) {
        if (status == TaskStatus.COMPLETED) {
            return Optional.of(isMet() ? Timeliness.DONE_ON_TIME : Timeliness.DONE_LATE);
        }
        if (status.isFinal() || status == TaskStatus.DRAFT) {
            return Optional.empty();
        }
        return Optional.of(dueAt().map(at -> openTimeliness(at, now, soon)).orElse(Timeliness.NO_DEADLINE));
    }

    /** Where it stands in lists: the most pressing first, those that do not press last. Unique and sortable as text. */
    public String rank() {
        var pressing = !status.isFinal() && !isMet();
        return dueAt().filter(at -> pressing && at.isBefore(NEVER)).orElse(NEVER) + "/" + id;
    }

    private Timeliness openTimeliness(Instant dueAt, Instant now, Duration soon) {
        if (isMet()) {
            return Timeliness.NOT_DUE;
        }
        if (!now.isBefore(dueAt)) {
            return Timeliness.OVERDUE;
        }
        return now.isBefore(dueAt.minus(soon)) ? Timeliness.NOT_DUE : Timeliness.DUE_SOON;
    }

    private Optional<Due> due() {
        return Optional.ofNullable(assignment.due());
    }

    private Optional<TaskEvent.Overdue> overdue(Instant now) {
        return nextTimerAt()
                .filter(at -> !now.isBefore(at))
                .map(at -> new TaskEvent.Overdue(at, assignment.due().daysLateAt(now)));
    }

    private Task told(TaskEvent.Overdue overdue) {
        var alarm = new Alarm(Alarm.Threshold.OVERDUE, overdue.dueAt());
        return new Task(id, assignment, status, progress, answers, result, append(alarms.stream(), alarm));
    }

    private Task in(TaskStatus next) {
        return new Task(id, assignment, next, progress, answers, result, alarms);
    }

    private Decision<Task, TaskEvent, TaskRejection> on(
            String command, Function<TaskStatus, Decision<Task, TaskEvent, TaskRejection>> decide) {
        return TABLE.move(status, command)
                .map(decide)
                .orElseGet(() -> Decision.rejected(
                        new TaskRejection.WrongStatus(status, command, TaskTransitions.offeredIn(status))));
    }

    /** A deadline that lies behind is told with the change that lets it run, not when a sweep happens to come by. */
    private static Decision<Task, TaskEvent, TaskRejection> accepted(Task task, TaskEvent event, Instant now) {
        return task.overdue(now)
                .map(overdue -> Decision.<Task, TaskEvent, TaskRejection>accepted(task.told(overdue), event, overdue))
                .orElseGet(() -> Decision.accepted(task, event));
    }

    private static <T> List<T> append(Stream<T> former, T last) {
        return Stream.concat(former, Stream.of(last)).toList();
    }
}
