package org.huunghi.agreement.task;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.huunghi.agreement.calendar.CountedWorkingDays;
import org.huunghi.agreement.calendar.DayKind;
import org.huunghi.agreement.calendar.DayOff;
import org.huunghi.agreement.calendar.Deadline;
import org.huunghi.agreement.calendar.WorkedDay;
import org.huunghi.agreement.calendar.WorkingDays;
import org.huunghi.agreement.calendar.YearDays;
import org.huunghi.agreement.words.Text;
import org.huunghi.eventing.Decision;

/** The task of the directive of May 2023 that contacts Deroose Plants, in any state a test needs. */
public final class TaskSamples {

    public static final Instant NOW = Instant.parse("2026-11-21T03:00:00Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final Instant LATER = NOW.plusSeconds(3600);

    /** Counts from Monday to Friday but for these, and on these. */
    public static final LocalDate HOLIDAY = LocalDate.of(2026, 11, 24);

    public static final LocalDate WORKED_SATURDAY = LocalDate.of(2026, 12, 5);

    private static final WorkingDays DAYS = new CountedWorkingDays(year -> new YearDays(
            year,
            List.of(new DayOff(HOLIDAY, new Text("Ngày Văn hoá Việt Nam", null), DayKind.HOLIDAY, true)),
            List.of(new WorkedDay(WORKED_SATURDAY, new Text("Làm bù", null), true)),
            null,
            true));

    /** Every rule gives two working days. */
    public static final Timekeeping TIMES = new Timekeeping(
            DAYS,
            (rule, start) -> new Deadline(rule, start, DAYS.plus(start, 2)),
            new Thresholds(List.of(3, 1), List.of(3, 7, 15), 7, List.of(60, 120)));

    private static final Text TITLE = new Text("Liên hệ Công ty Deroose Plants", "Contact Deroose Plants");
    private static final List<Lead> LEADS = List.of(new Lead("so-nnptnt", true), new Lead("so-gddt", false));
    private static final List<Part> PARTS = List.of(
            new Part("letter", new Text("Gửi thư cho công ty", null), true),
            new Part("visit", new Text("Mời công ty đến khảo sát", null), false));
    private static final List<Coordinator> COORDINATORS = List.of(
            Coordinator.unit("so-khdt"),
            new Coordinator(Coordinator.Kind.OUTSIDE_BODY, null, "Hiệp hội Doanh nghiệp tỉnh"),
            new Coordinator(Coordinator.Kind.OPEN_GROUP, null, "các sở, ngành liên quan"));

    private final String id;
    private final Due due;
    private final DirectiveDocument file;

    private TaskSamples(String id, Due due, DirectiveDocument file) {
        this.id = id;
        this.due = due;
        this.file = file;
    }

    public static TaskSamples aTask() {
        return new TaskSamples("7d4b6b1e-6c5e-4a30-9f5d-0d1f6a0c2b11", Due.on(TODAY.plusDays(30)), null);
    }

    public TaskSamples called(String newId) {
        return new TaskSamples(newId, due, file);
    }

    public TaskSamples due(LocalDate date) {
        return new TaskSamples(id, Due.on(date), file);
    }

    TaskSamples due(LocalDate date, String time) {
        return new TaskSamples(id, new Due(date, LocalTime.parse(time)), file);
    }

    TaskSamples withoutDeadline() {
        return new TaskSamples(id, null, file);
    }

    /** On the directive with this file. */
    public TaskSamples on(DirectiveDocument document) {
        return new TaskSamples(id, due, document);
    }

    public Assignment assignment() {
        return assignment(LEADS, COORDINATORS);
    }

    Assignment assignment(List<Lead> leads, List<Coordinator> coordinators) {
        return new Assignment(
                TITLE,
                directive(),
                leads,
                coordinators,
                due,
                Urgency.URGENT,
                new Links(List.of("0b9f3c52-54a1-4d4c-8b55-7c2d5a1b9e01"), null, null, null, null),
                List.of("AGRICULTURE"),
                "ECONOMIC_DIPLOMACY",
                PARTS);
    }

    private Directive directive() {
        return new Directive(
                "4210/UBND-NgV", LocalDate.of(2023, 5, 18), "Xúc tiến hợp tác với đối tác nước ngoài", null, file);
    }

    /** Assigned three weeks ago, so that every clock has been running. */
    public Task in(TaskStatus status) {
        return in(status, NOW.minus(Duration.ofDays(21)));
    }

    Task in(TaskStatus status, Instant assignedAt) {
        if (status == TaskStatus.DRAFT) {
            return state(Task.draft(id, assignment()));
        }
        var assigned = new TaskCopy(state(Task.draft(id, assignment())))
                .in(TaskStatus.ASSIGNED)
                .startedBy(TIMES, assignedAt)
                .task();
        var copy = new TaskCopy(assigned).in(status).progress(new Progress("so-nnptnt", 40, "đã gửi thư", NOW));
        if (status == TaskStatus.BLOCKED || status == TaskStatus.ESCALATED) {
            copy.with(obstacle(status));
        }
        if (status == TaskStatus.SUBMITTED || status == TaskStatus.COMPLETED) {
            copy.result(new TaskResult("88/BC-SNN", TODAY, "so-nnptnt"));
            copy.parts(new Parts(List.of(new FinishedPart("letter", "so-nnptnt", null, NOW))));
        }
        return copy.task();
    }

    Task done(LocalDate on) {
        return new TaskCopy(in(TaskStatus.COMPLETED))
                .result(new TaskResult("88/BC-SNN", on, "so-nnptnt"))
                .task();
    }

    private static Obstacle obstacle(TaskStatus status) {
        var raised = Obstacle.reported(Obstacle.Kind.LEGAL, "chưa có cơ chế", true, "so-nnptnt", NOW)
                .numbered(1);
        return status == TaskStatus.BLOCKED ? raised : raised.with(Escalation.toChair(TIMES, NOW));
    }

    private static Task state(Decision<Task, TaskEvent, TaskRejection> decision) {
        return switch (decision) {
            case Decision.Accepted<Task, TaskEvent, TaskRejection>(Task state, var events) -> state;
            case Decision.Rejected<Task, TaskEvent, TaskRejection>(TaskRejection reason) ->
                throw new AssertionError("refused: " + reason);
        };
    }
}
