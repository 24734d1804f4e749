package org.huunghi.agreement.task.publishing;

import org.huunghi.agreement.task.Task;
import org.huunghi.agreement.task.TaskEvent;
import org.huunghi.agreement.task.publishing.TaskChanges.CoordinationLateChange;
import org.huunghi.agreement.task.publishing.TaskChanges.EscalationChange;
import org.huunghi.agreement.task.publishing.TaskChanges.LateChange;
import org.huunghi.agreement.task.publishing.TaskChanges.MovedClock;
import org.huunghi.agreement.task.publishing.TaskChanges.OverdueChange;
import org.huunghi.agreement.task.publishing.TaskChanges.SilenceChange;
import org.huunghi.agreement.task.publishing.TaskChanges.SoonChange;
import org.huunghi.eventing.catalogue.EventCatalogue;

/** What time brings about, and under which names it is published. */
final class ClockEventTypes {

    private ClockEventTypes() {}

    static void addTo(EventCatalogue.Builder<Task, TaskEvent> catalogue) {
        catalogue
                .event(
                        TaskEvent.DueSoon.class,
                        "due-soon",
                        SoonChange.class,
                        e -> new SoonChange(e.dueAt(), e.workingDaysLeft()),
                        "Nhiệm vụ sắp đến hạn",
                        "The deadline of a task is near")
                .event(
                        TaskEvent.Overdue.class,
                        "overdue",
                        OverdueChange.class,
                        e -> new OverdueChange(e.dueAt(), e.daysLate()),
                        "Nhiệm vụ quá hạn",
                        "The deadline of a task has passed")
                .event(
                        TaskEvent.OverdueReminder.class,
                        "overdue-reminder",
                        LateChange.class,
                        e -> new LateChange(e.dueAt(), e.daysLate(), e.threshold()),
                        "Nhắc nhiệm vụ quá hạn",
                        "A task is still overdue")
                .event(
                        TaskEvent.CriticallyOverdue.class,
                        "critically-overdue",
                        LateChange.class,
                        e -> new LateChange(e.dueAt(), e.daysLate(), e.threshold()),
                        "Nhiệm vụ quá hạn nghiêm trọng",
                        "A task is overdue for too long")
                .event(
                        TaskEvent.AcceptanceReminder.class,
                        "acceptance-reminder",
                        SilenceChange.class,
                        e -> new SilenceChange(e.since()),
                        "Chưa đơn vị chủ trì nào nhận nhiệm vụ",
                        "No lead has accepted the task in time")
                .event(
                        TaskEvent.CoordinationOverdue.class,
                        "coordination-overdue",
                        CoordinationLateChange.class,
                        e -> new CoordinationLateChange(
                                e.coordinator().unit(), e.coordinator().name(), e.due()),
                        "Đơn vị phối hợp chậm trả lời",
                        "A coordinator owes its answer")
                .event(
                        TaskEvent.EscalationOverdue.class,
                        "escalation-overdue",
                        EscalationChange.class,
                        e -> EscalationChange.of(e.obstacle()),
                        "UBND chậm quyết định về vướng mắc",
                        "The decision on an obstacle is owed")
                .event(
                        TaskEvent.DeadlineMoved.class,
                        "deadline-moved",
                        MovedClock.class,
                        e -> new MovedClock(e.clock(), e.from(), e.to()),
                        "Thời hạn đổi theo lịch làm việc",
                        "A clock was moved by a new calendar");
    }
}
