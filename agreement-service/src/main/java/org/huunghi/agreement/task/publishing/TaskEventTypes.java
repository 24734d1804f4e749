package org.huunghi.agreement.task.publishing;

import org.huunghi.agreement.task.Task;
import org.huunghi.agreement.task.TaskEvent;
import org.huunghi.agreement.task.publishing.TaskChanges.AnswerChange;
import org.huunghi.agreement.task.publishing.TaskChanges.ByUnit;
import org.huunghi.agreement.task.publishing.TaskChanges.EscalationChange;
import org.huunghi.agreement.task.publishing.TaskChanges.ObstacleChange;
import org.huunghi.agreement.task.publishing.TaskChanges.OfficerChange;
import org.huunghi.agreement.task.publishing.TaskChanges.PartChange;
import org.huunghi.agreement.task.publishing.TaskChanges.ProgressChange;
import org.huunghi.agreement.task.publishing.TaskChanges.ResultChange;
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
        byAnyUnit(catalogue);
        CommitteeEventTypes.addTo(catalogue);
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

    private static void byAnyUnit(EventCatalogue.Builder<Task, TaskEvent> catalogue) {
        catalogue.event(
                TaskEvent.FocalPointNamed.class,
                "focal-point-named",
                OfficerChange.class,
                e -> new OfficerChange(e.focalPoint().unit(), e.focalPoint().officer()),
                "Đơn vị phân công cán bộ đầu mối",
                "A unit has named the officer who works on the task");
    }
}
