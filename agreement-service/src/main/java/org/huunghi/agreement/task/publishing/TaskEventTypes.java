package org.huunghi.agreement.task.publishing;

import java.time.Instant;
import java.time.LocalDate;
import org.huunghi.agreement.task.Task;
import org.huunghi.agreement.task.TaskEvent;
import org.huunghi.agreement.task.TaskEvent.Accepted;
import org.huunghi.agreement.task.TaskEvent.Assigned;
import org.huunghi.agreement.task.TaskEvent.Cancelled;
import org.huunghi.agreement.task.TaskEvent.Completed;
import org.huunghi.agreement.task.TaskEvent.CoordinationAnswered;
import org.huunghi.agreement.task.TaskEvent.Overdue;
import org.huunghi.agreement.task.TaskEvent.ProgressReported;
import org.huunghi.agreement.task.TaskEvent.Returned;
import org.huunghi.agreement.task.TaskEvent.Submitted;
import org.huunghi.eventing.catalogue.EventCatalogue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is published about tasks, and under which names. */
@Configuration(proxyBeanMethods = false)
class TaskEventTypes {

    /** The state says it all. */
    record Nothing() {}

    record ByUnit(String unit) {}

    record ProgressChange(String unit, Integer percent, String note) {}

    record AnswerChange(String unit, String note) {}

    record ResultChange(String unit, String number, LocalDate date) {}

    record CompletionChange(LocalDate doneOn, boolean onTime, long daysLate) {}

    record OverdueChange(Instant dueAt, long daysLate) {}

    @Bean
    EventCatalogue<Task, TaskEvent> taskEvents() {
        return catalogue();
    }

    static EventCatalogue<Task, TaskEvent> catalogue() {
        var catalogue = EventCatalogue.<Task, TaskEvent, TaskState>of(
                "task", "/agreement-service", TaskState.class, TaskState::of);
        byLeads(catalogue);
        byCommittee(catalogue);
        return catalogue
                .event(
                        Overdue.class,
                        "overdue",
                        OverdueChange.class,
                        e -> new OverdueChange(e.dueAt(), e.daysLate()),
                        "Nhiệm vụ quá hạn",
                        "The deadline of a task has passed")
                .build();
    }

    private static void byLeads(EventCatalogue.Builder<Task, TaskEvent> catalogue) {
        catalogue
                .event(
                        Accepted.class,
                        "accepted",
                        ByUnit.class,
                        e -> new ByUnit(e.unit()),
                        "Đơn vị chủ trì nhận nhiệm vụ",
                        "A lead has accepted the task")
                .event(
                        ProgressReported.class,
                        "progress-reported",
                        ProgressChange.class,
                        e -> new ProgressChange(
                                e.progress().unit(),
                                e.progress().percent(),
                                e.progress().note()),
                        "Đơn vị chủ trì báo cáo tiến độ",
                        "A lead has reported progress")
                .event(
                        CoordinationAnswered.class,
                        "coordination-answered",
                        AnswerChange.class,
                        e -> new AnswerChange(e.answer().unit(), e.answer().note()),
                        "Đơn vị phối hợp trả lời",
                        "A coordinating unit has answered for its part")
                .event(
                        Submitted.class,
                        "submitted",
                        ResultChange.class,
                        e -> new ResultChange(
                                e.result().unit(),
                                e.result().number(),
                                e.result().date()),
                        "Đơn vị chủ trì trình kết quả",
                        "A lead has submitted the result");
    }

    private static void byCommittee(EventCatalogue.Builder<Task, TaskEvent> catalogue) {
        catalogue
                .event(
                        Assigned.class,
                        "assigned",
                        Nothing.class,
                        e -> new Nothing(),
                        "UBND giao nhiệm vụ",
                        "The People's Committee has assigned a task")
                .event(
                        Returned.class,
                        "returned",
                        Nothing.class,
                        e -> new Nothing(),
                        "Kết quả bị trả lại",
                        "The result was sent back to the leads")
                .event(
                        Completed.class,
                        "completed",
                        CompletionChange.class,
                        e -> new CompletionChange(e.doneOn(), e.onTime(), e.daysLate()),
                        "Nhiệm vụ hoàn thành",
                        "The task is done")
                .event(
                        Cancelled.class,
                        "cancelled",
                        Nothing.class,
                        e -> new Nothing(),
                        "Nhiệm vụ bị huỷ",
                        "The task was called off");
    }
}
