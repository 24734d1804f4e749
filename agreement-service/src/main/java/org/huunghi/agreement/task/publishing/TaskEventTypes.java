package org.huunghi.agreement.task.publishing;

import org.huunghi.agreement.task.Task;
import org.huunghi.agreement.task.TaskEvent;
import org.huunghi.agreement.task.publishing.TaskChanges.AnswerChange;
import org.huunghi.agreement.task.publishing.TaskChanges.ByUnit;
import org.huunghi.agreement.task.publishing.TaskChanges.CompletionChange;
import org.huunghi.agreement.task.publishing.TaskChanges.EscalationChange;
import org.huunghi.agreement.task.publishing.TaskChanges.ExtensionChange;
import org.huunghi.agreement.task.publishing.TaskChanges.NoteChange;
import org.huunghi.agreement.task.publishing.TaskChanges.Nothing;
import org.huunghi.agreement.task.publishing.TaskChanges.ObstacleChange;
import org.huunghi.agreement.task.publishing.TaskChanges.PartChange;
import org.huunghi.agreement.task.publishing.TaskChanges.ProgressChange;
import org.huunghi.agreement.task.publishing.TaskChanges.ReopenedPart;
import org.huunghi.agreement.task.publishing.TaskChanges.ResolutionChange;
import org.huunghi.agreement.task.publishing.TaskChanges.ResultChange;
import org.huunghi.agreement.task.publishing.TaskChanges.ToTask;
import org.huunghi.eventing.catalogue.EventCatalogue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is published about tasks, and under which names. */
@Configuration(proxyBeanMethods = false)
class TaskEventTypes {

    @Bean
    EventCatalogue<Task, TaskEvent> taskEvents() {
        return catalogue();
    }

    static EventCatalogue<Task, TaskEvent> catalogue() {
        var catalogue = EventCatalogue.<Task, TaskEvent, TaskState>of(
                "task", "/agreement-service", TaskState.class, TaskState::of);
        byLeads(catalogue);
        byCoordinators(catalogue);
        byCommittee(catalogue);
        ClockEventTypes.addTo(catalogue);
        return catalogue.build();
    }

    private static void byLeads(EventCatalogue.Builder<Task, TaskEvent> catalogue) {
        catalogue
                .event(
                        TaskEvent.Accepted.class,
                        "accepted",
                        ByUnit.class,
                        e -> new ByUnit(e.unit()),
                        "Đơn vị chủ trì nhận nhiệm vụ",
                        "A lead has accepted the task")
                .event(
                        TaskEvent.ProgressReported.class,
                        "progress-reported",
                        ProgressChange.class,
                        e -> new ProgressChange(
                                e.progress().unit(),
                                e.progress().percent(),
                                e.progress().note()),
                        "Đơn vị chủ trì báo cáo tiến độ",
                        "A lead has reported progress")
                .event(
                        TaskEvent.PartFinished.class,
                        "part-finished",
                        PartChange.class,
                        e -> new PartChange(e.finished().part(), e.finished().unit()),
                        "Một phần của nhiệm vụ đã xong",
                        "A part of the task is done")
                .event(
                        TaskEvent.ObstacleRaised.class,
                        "obstacle-raised",
                        ObstacleChange.class,
                        e -> ObstacleChange.of(e.obstacle()),
                        "Đơn vị chủ trì báo cáo vướng mắc",
                        "A lead has reported an obstacle")
                .event(
                        TaskEvent.Escalated.class,
                        "escalated",
                        EscalationChange.class,
                        e -> EscalationChange.of(e.obstacle()),
                        "Vướng mắc vượt thẩm quyền được trình UBND",
                        "An obstacle beyond authority lies with the People's Committee")
                .event(
                        TaskEvent.Submitted.class,
                        "submitted",
                        ResultChange.class,
                        e -> new ResultChange(
                                e.result().unit(),
                                e.result().number(),
                                e.result().date()),
                        "Đơn vị chủ trì trình kết quả",
                        "A lead has submitted the result");
    }

    private static void byCoordinators(EventCatalogue.Builder<Task, TaskEvent> catalogue) {
        catalogue.event(
                TaskEvent.CoordinationAnswered.class,
                "coordination-answered",
                AnswerChange.class,
                e -> new AnswerChange(
                        e.coordinator().unit(),
                        e.coordinator().name(),
                        e.answer().note()),
                "Đơn vị phối hợp trả lời",
                "A coordinator has answered for its part");
    }

    private static void byCommittee(EventCatalogue.Builder<Task, TaskEvent> catalogue) {
        catalogue
                .event(
                        TaskEvent.Drafted.class,
                        "drafted",
                        Nothing.class,
                        e -> new Nothing(),
                        "Dự thảo nhiệm vụ",
                        "A task was drafted")
                .event(
                        TaskEvent.Edited.class,
                        "edited",
                        Nothing.class,
                        e -> new Nothing(),
                        "Sửa dự thảo nhiệm vụ",
                        "The draft of a task was edited")
                .event(
                        TaskEvent.Assigned.class,
                        "assigned",
                        Nothing.class,
                        e -> new Nothing(),
                        "UBND giao nhiệm vụ",
                        "The People's Committee has assigned a task")
                .event(
                        TaskEvent.Extended.class,
                        "extended",
                        ExtensionChange.class,
                        e -> new ExtensionChange(e.oldDueAt(), e.newDueAt()),
                        "Nhiệm vụ được gia hạn",
                        "The leads were given more time")
                .event(
                        TaskEvent.Urged.class,
                        "urged",
                        NoteChange.class,
                        e -> new NoteChange(e.note()),
                        "UBND đôn đốc nhiệm vụ",
                        "The People's Committee presses for the result")
                .event(
                        TaskEvent.PartReopened.class,
                        "part-reopened",
                        ReopenedPart.class,
                        e -> new ReopenedPart(e.part()),
                        "Một phần của nhiệm vụ phải làm lại",
                        "A part of the task is not done after all")
                .event(
                        TaskEvent.EscalationResolved.class,
                        "escalation-resolved",
                        ResolutionChange.class,
                        e -> ResolutionChange.of(e.obstacle()),
                        "UBND quyết định về vướng mắc",
                        "The People's Committee has decided on an obstacle")
                .event(
                        TaskEvent.Returned.class,
                        "returned",
                        Nothing.class,
                        e -> new Nothing(),
                        "Kết quả bị trả lại",
                        "The result was sent back to the leads")
                .event(
                        TaskEvent.Completed.class,
                        "completed",
                        CompletionChange.class,
                        e -> new CompletionChange(e.doneOn(), e.onTime(), e.daysLate()),
                        "Nhiệm vụ hoàn thành",
                        "The task is done")
                .event(
                        TaskEvent.Reassigned.class,
                        "reassigned",
                        ToTask.class,
                        e -> new ToTask(e.task()),
                        "Nhiệm vụ được giao cho đơn vị khác",
                        "Others go on with the task")
                .event(
                        TaskEvent.Merged.class,
                        "merged",
                        ToTask.class,
                        e -> new ToTask(e.task()),
                        "Nhiệm vụ được gộp",
                        "The task went into another one")
                .event(
                        TaskEvent.Cancelled.class,
                        "cancelled",
                        Nothing.class,
                        e -> new Nothing(),
                        "Nhiệm vụ bị huỷ",
                        "The task was called off");
    }
}
