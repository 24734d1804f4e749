package org.huunghi.agreement.task;

import static org.huunghi.agreement.task.TaskMove.change;
import static org.huunghi.agreement.task.TaskTransitions.NAME_FOCAL_POINT;

import java.time.Instant;
import org.huunghi.eventing.Decision;

/**
 * Cán bộ đầu mối: who works on a task within a unit that leads or coordinates it.
 *
 * @param unit code of the unit
 * @param officer the subject of the officer's token
 */
public record FocalPoint(String unit, String officer) {

    /** From now on, in place of whoever was before; the other units' stay. */
    Decision<Task, TaskEvent, TaskRejection> namedFor(Task task, Instant now) {
        return change(task, NAME_FOCAL_POINT, copy -> copy.with(this), new TaskEvent.FocalPointNamed(this), now);
    }
}
