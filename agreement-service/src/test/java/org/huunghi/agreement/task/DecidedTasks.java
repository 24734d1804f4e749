package org.huunghi.agreement.task;

import org.huunghi.eventing.Decision;

/** What a task answers to a command. */
final class DecidedTasks {

    private DecidedTasks() {}

    static Decision.Accepted<Task, TaskEvent, TaskRejection> accepted(
            Decision<Task, TaskEvent, TaskRejection> decision) {
        return switch (decision) {
            case Decision.Accepted<Task, TaskEvent, TaskRejection> accepted -> accepted;
            case Decision.Rejected<Task, TaskEvent, TaskRejection>(TaskRejection reason) ->
                throw new AssertionError("refused: " + reason);
        };
    }

    static TaskRejection rejection(Decision<Task, TaskEvent, TaskRejection> decision) {
        return switch (decision) {
            case Decision.Rejected<Task, TaskEvent, TaskRejection>(TaskRejection reason) -> reason;
            case Decision.Accepted<Task, TaskEvent, TaskRejection> accepted ->
                throw new AssertionError("accepted: " + accepted);
        };
    }
}
