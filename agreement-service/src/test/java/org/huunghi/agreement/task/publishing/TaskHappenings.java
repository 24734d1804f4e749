package org.huunghi.agreement.task.publishing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huunghi.agreement.calendar.Deadline;
import org.huunghi.agreement.task.CoordinationAnswer;
import org.huunghi.agreement.task.Coordinator;
import org.huunghi.agreement.task.Countdown;
import org.huunghi.agreement.task.Escalation;
import org.huunghi.agreement.task.FinishedPart;
import org.huunghi.agreement.task.FocalPoint;
import org.huunghi.agreement.task.Obstacle;
import org.huunghi.agreement.task.Progress;
import org.huunghi.agreement.task.Ruling;
import org.huunghi.agreement.task.TaskEvent;
import org.huunghi.agreement.task.TaskResult;
import org.huunghi.agreement.task.TaskStatus;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Role;
import org.huunghi.eventing.SourceDocument;

/** Everything that can happen to a task, with what it looks like in the contracts. */
final class TaskHappenings {

    private static final SourceDocument LETTER = new SourceDocument("77/SKHDT-TH", LocalDate.of(2026, 11, 20));
    private static final TaskResult RESULT = new TaskResult("88/BC-SNN", LocalDate.of(2026, 11, 21), "so-nnptnt");

    static final Attribution BY = new Attribution(
            new Actor("nguyen-thi-b", "so-nnptnt", Set.of(Role.OFFICER)),
            Instant.parse("2026-11-21T03:00:00.250Z"),
            LETTER,
            "theo chỉ đạo tại cuộc họp");

    private static final Instant DUE_BEFORE = Instant.parse("2026-11-20T17:00:00Z");
    static final String OTHER = "2f1d9a70-3b55-4a11-8a0e-5a7f1c0d4e22";

    /**
     * @param due deadline of the task it happens to
     */
    record Happening(TaskEvent event, TaskStatus after, LocalDate due) {
        Happening(TaskEvent event, TaskStatus after) {
            this(event, after, LocalDate.of(2026, 12, 21));
        }

        Attribution by() {
            return TOLD_BY_TIME.contains(event.getClass()) ? Attribution.of(Actor.system(), BY.at()) : BY;
        }
    }

    private static final Set<Class<?>> TOLD_BY_TIME = Set.of(
            TaskEvent.DueSoon.class,
            TaskEvent.Overdue.class,
            TaskEvent.OverdueReminder.class,
            TaskEvent.CriticallyOverdue.class,
            TaskEvent.AcceptanceReminder.class,
            TaskEvent.CoordinationOverdue.class,
            TaskEvent.EscalationOverdue.class);

    private static final Obstacle RAISED =
            new Obstacle("1", Obstacle.Kind.LEGAL, "chưa có cơ chế ký thỏa thuận", true, "so-nnptnt", BY.at(), null);

    private static final Escalation WITH_CHAIR = new Escalation(
            Role.PPC_CHAIR,
            BY.at().minusSeconds(95_400),
            new Countdown(
                    new Deadline("escalation-decision", LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 26)), null),
            null);

    private static final Obstacle ESCALATED = held(WITH_CHAIR);

    private static final Obstacle DECIDED = held(new Escalation(
            WITH_CHAIR.to(),
            WITH_CHAIR.at(),
            WITH_CHAIR.clock(),
            new Ruling(
                    Ruling.Resolution.FORWARDED, "kiến nghị Bộ xem xét", "Bộ Ngoại giao", null, List.of(), BY.at())));

    private static Obstacle held(Escalation escalation) {
        return new Obstacle(
                RAISED.id(),
                RAISED.kind(),
                RAISED.description(),
                RAISED.beyondAuthority(),
                RAISED.raisedBy(),
                RAISED.raisedAt(),
                escalation);
    }

    static final Map<String, Happening> HAPPENINGS = happenings();

    private static Map<String, Happening> happenings() {
        var all = new LinkedHashMap<String, Happening>();
        byLeads(all);
        byCommittee(all);
        byTime(all);
        return all;
    }

    private static void byLeads(Map<String, Happening> all) {
        var at = BY.at();
        all.put("accepted", new Happening(new TaskEvent.Accepted("so-nnptnt"), TaskStatus.ACCEPTED));
        all.put(
                "progress-reported",
                new Happening(
                        new TaskEvent.ProgressReported(new Progress("so-nnptnt", 40, "đã gửi thư", at)),
                        TaskStatus.IN_PROGRESS));
        all.put(
                "focal-point-named",
                new Happening(
                        new TaskEvent.FocalPointNamed(new FocalPoint("so-nnptnt", "tran-van-an")),
                        TaskStatus.ACCEPTED));
        all.put(
                "coordination-answered",
                new Happening(
                        new TaskEvent.CoordinationAnswered(
                                Coordinator.unit("so-khdt"), new CoordinationAnswer("so-khdt", "đồng ý", LETTER, at)),
                        TaskStatus.IN_PROGRESS));
        all.put(
                "part-finished",
                new Happening(
                        new TaskEvent.PartFinished(new FinishedPart("letter", "so-nnptnt", LETTER, at)),
                        TaskStatus.IN_PROGRESS));
        all.put("obstacle-raised", new Happening(new TaskEvent.ObstacleRaised(RAISED), TaskStatus.BLOCKED));
        all.put("escalated", new Happening(new TaskEvent.Escalated(ESCALATED), TaskStatus.ESCALATED));
        all.put("submitted", new Happening(new TaskEvent.Submitted(RESULT), TaskStatus.SUBMITTED));
    }

    private static void byCommittee(Map<String, Happening> all) {
        all.put("drafted", new Happening(new TaskEvent.Drafted(), TaskStatus.DRAFT));
        all.put("edited", new Happening(new TaskEvent.Edited(), TaskStatus.DRAFT));
        all.put("assigned", new Happening(new TaskEvent.Assigned(), TaskStatus.ASSIGNED));
        all.put(
                "extended",
                new Happening(
                        new TaskEvent.Extended(DUE_BEFORE, instant("2026-12-21T17:00:00Z")), TaskStatus.ACCEPTED));
        all.put(
                "corrected",
                new Happening(new TaskEvent.Corrected(List.of("title", "pillar")), TaskStatus.IN_PROGRESS));
        all.put("urged", new Happening(new TaskEvent.Urged("đề nghị khẩn trương"), TaskStatus.ACCEPTED));
        all.put("part-reopened", new Happening(new TaskEvent.PartReopened("letter"), TaskStatus.IN_PROGRESS));
        all.put(
                "escalation-resolved",
                new Happening(new TaskEvent.EscalationResolved(DECIDED), TaskStatus.IN_PROGRESS));
        all.put("returned", new Happening(new TaskEvent.Returned(), TaskStatus.IN_PROGRESS));
        all.put(
                "completed",
                new Happening(
                        new TaskEvent.Completed(RESULT.date(), false, 12),
                        TaskStatus.COMPLETED,
                        LocalDate.of(2026, 11, 9)));
        all.put("reassigned", new Happening(new TaskEvent.Reassigned(OTHER), TaskStatus.REASSIGNED));
        all.put("merged", new Happening(new TaskEvent.Merged(OTHER), TaskStatus.MERGED));
        all.put("cancelled", new Happening(new TaskEvent.Cancelled(), TaskStatus.CANCELLED));
    }

    private static void byTime(Map<String, Happening> all) {
        var day = LocalDate.of(2026, 11, 20);
        var late = LocalDate.of(2026, 11, 6);
        all.put("due-soon", new Happening(new TaskEvent.DueSoon(DUE_BEFORE, 3), TaskStatus.IN_PROGRESS, day));
        all.put("overdue", new Happening(new TaskEvent.Overdue(DUE_BEFORE, 1), TaskStatus.IN_PROGRESS, day));
        all.put(
                "overdue-reminder",
                new Happening(
                        new TaskEvent.OverdueReminder(instant("2026-11-06T17:00:00Z"), 15, 15),
                        TaskStatus.IN_PROGRESS,
                        late));
        all.put(
                "critically-overdue",
                new Happening(
                        new TaskEvent.CriticallyOverdue(instant("2026-09-20T17:00:00Z"), 61, 60),
                        TaskStatus.IN_PROGRESS,
                        LocalDate.of(2026, 9, 20)));
        all.put("acceptance-reminder", new Happening(new TaskEvent.AcceptanceReminder(late), TaskStatus.ASSIGNED));
        all.put(
                "coordination-overdue",
                new Happening(
                        new TaskEvent.CoordinationOverdue(Coordinator.unit("so-khdt"), day), TaskStatus.IN_PROGRESS));
        all.put("escalation-overdue", new Happening(new TaskEvent.EscalationOverdue(ESCALATED), TaskStatus.ESCALATED));
        all.put(
                "deadline-moved",
                new Happening(
                        new TaskEvent.DeadlineMoved("coordination/so-khdt", day, day.plusDays(3)),
                        TaskStatus.ACCEPTED));
    }

    private static Instant instant(String at) {
        return Instant.parse(at);
    }

    private TaskHappenings() {}
}
