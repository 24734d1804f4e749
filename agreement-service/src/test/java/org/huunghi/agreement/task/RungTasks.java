package org.huunghi.agreement.task;

import static org.huunghi.agreement.task.TaskSamples.NOW;
import static org.huunghi.agreement.task.TaskSamples.aTask;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huunghi.eventing.Decision.Accepted;

/** Tasks whose clocks are rung as a sweep does it. */
final class RungTasks {

    private RungTasks() {}

    static List<TaskEvent> rung(Task task, String clock, LocalDate due) {
        var moved = TaskClocks.move(task, clock, due).orElseThrow().state();
        return rung(moved, Due.on(due).end()).events();
    }

    static Accepted<Task, TaskEvent, TaskRejection> rung(Task task, Instant now) {
        return TaskClocks.ring(task, now).orElseThrow();
    }

    static Coordinator coordinator(int at) {
        return aTask().assignment().coordinators().get(at);
    }

    /** Nobody is asked any more, so that only the deadline is heard. */
    static Task answered(Task task) {
        return new TaskCopy(task)
                .coordinations(part ->
                        part.answered(new CoordinationAnswer(part.coordinator().key(), "đồng ý", null, NOW)))
                .task();
    }
}
