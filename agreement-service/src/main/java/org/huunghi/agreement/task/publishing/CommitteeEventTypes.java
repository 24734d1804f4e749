package org.huunghi.agreement.task.publishing;

import org.huunghi.agreement.task.Task;
import org.huunghi.agreement.task.TaskEvent;
import org.huunghi.agreement.task.publishing.TaskChanges.CompletionChange;
import org.huunghi.agreement.task.publishing.TaskChanges.CorrectionChange;
import org.huunghi.agreement.task.publishing.TaskChanges.ExtensionChange;
import org.huunghi.agreement.task.publishing.TaskChanges.NoteChange;
import org.huunghi.agreement.task.publishing.TaskChanges.Nothing;
import org.huunghi.agreement.task.publishing.TaskChanges.ReopenedPart;
import org.huunghi.agreement.task.publishing.TaskChanges.ResolutionChange;
import org.huunghi.agreement.task.publishing.TaskChanges.ToTask;
import org.huunghi.eventing.catalogue.EventCatalogue;

/** What the People's Committee does with a task, as it is published. */
final class CommitteeEventTypes {

    private CommitteeEventTypes() {}

    static void addTo(EventCatalogue.Builder<Task, TaskEvent> catalogue) {
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
                        TaskEvent.Corrected.class,
                        "corrected",
                        CorrectionChange.class,
                        e -> new CorrectionChange(e.corrected()),
                        "Đính chính thông tin nhiệm vụ",
                        "The record of a task was put right")
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
