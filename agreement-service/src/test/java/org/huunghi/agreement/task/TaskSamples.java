package org.huunghi.agreement.task;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.huunghi.agreement.words.Text;

/** The task of the directive of May 2023 that contacts Deroose Plants, in any state a test needs. */
public final class TaskSamples {

    public static final Instant NOW = Instant.parse("2026-11-21T03:00:00Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final Instant LATER = NOW.plusSeconds(3600);

    private static final Text TITLE = new Text("Liên hệ Công ty Deroose Plants", "Contact Deroose Plants");
    private static final Directive DIRECTIVE =
            new Directive("4210/UBND-NgV", LocalDate.of(2023, 5, 18), "Xúc tiến hợp tác với đối tác nước ngoài", null);
    private static final List<Lead> LEADS = List.of(new Lead("so-nnptnt", true), new Lead("so-gddt", false));
    private static final List<Coordinator> COORDINATORS = List.of(
            Coordinator.unit("so-khdt"),
            new Coordinator(Coordinator.Kind.OUTSIDE_BODY, null, "Hiệp hội Doanh nghiệp tỉnh"),
            new Coordinator(Coordinator.Kind.OPEN_GROUP, null, "các sở, ngành liên quan"));

    private final String id;
    private final Due due;

    private TaskSamples(String id, Due due) {
        this.id = id;
        this.due = due;
    }

    public static TaskSamples aTask() {
        return new TaskSamples("7d4b6b1e-6c5e-4a30-9f5d-0d1f6a0c2b11", Due.on(TODAY.plusDays(30)));
    }

    public TaskSamples called(String newId) {
        return new TaskSamples(newId, due);
    }

    public TaskSamples due(LocalDate date) {
        return new TaskSamples(id, Due.on(date));
    }

    TaskSamples due(LocalDate date, String time) {
        return new TaskSamples(id, new Due(date, LocalTime.parse(time)));
    }

    TaskSamples withoutDeadline() {
        return new TaskSamples(id, null);
    }

    public Assignment assignment() {
        return assignment(LEADS, COORDINATORS);
    }

    Assignment assignment(List<Lead> leads, List<Coordinator> coordinators) {
        return new Assignment(
                TITLE,
                DIRECTIVE,
                leads,
                coordinators,
                due,
                Urgency.URGENT,
                List.of("0b9f3c52-54a1-4d4c-8b55-7c2d5a1b9e01"),
                null);
    }

    public Task in(TaskStatus status) {
        var progress = new Progress("so-nnptnt", 40, "đã gửi thư", NOW);
        var result = status == TaskStatus.SUBMITTED || status == TaskStatus.COMPLETED
                ? new TaskResult("88/BC-SNN", TODAY, "so-nnptnt")
                : null;
        return new Task(id, assignment(), status, progress, List.of(), result, List.of());
    }

    Task done(LocalDate on) {
        var result = new TaskResult("88/BC-SNN", on, "so-nnptnt");
        return new Task(id, assignment(), TaskStatus.COMPLETED, null, List.of(), result, List.of());
    }
}
