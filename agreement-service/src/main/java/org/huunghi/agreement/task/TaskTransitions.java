package org.huunghi.agreement.task;

import static org.huunghi.agreement.task.TaskStatus.ACCEPTED;
import static org.huunghi.agreement.task.TaskStatus.ASSIGNED;
import static org.huunghi.agreement.task.TaskStatus.BLOCKED;
import static org.huunghi.agreement.task.TaskStatus.CANCELLED;
import static org.huunghi.agreement.task.TaskStatus.COMPLETED;
import static org.huunghi.agreement.task.TaskStatus.DRAFT;
import static org.huunghi.agreement.task.TaskStatus.ESCALATED;
import static org.huunghi.agreement.task.TaskStatus.IN_PROGRESS;
import static org.huunghi.agreement.task.TaskStatus.MERGED;
import static org.huunghi.agreement.task.TaskStatus.REASSIGNED;
import static org.huunghi.agreement.task.TaskStatus.SUBMITTED;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.huunghi.eventing.Transitions;

/** The life of a task, whole. The agreement-service README shows the same table, and a test compares the two. */
final class TaskTransitions {

    static final String EDIT = "edit";
    static final String ASSIGN = "assign";
    static final String CORRECT = "correct";
    static final String ACCEPT = "accept";
    static final String NAME_FOCAL_POINT = "name-focal-point";
    static final String REPORT_PROGRESS = "report-progress";
    static final String ANSWER_COORDINATION = "answer-coordination";
    static final String FINISH_PART = "finish-part";
    static final String REOPEN_PART = "reopen-part";
    static final String RAISE_OBSTACLE = "raise-obstacle";
    static final String ESCALATE = "escalate";
    static final String RESOLVE_ESCALATION = "resolve-escalation";
    static final String EXTEND = "extend";
    static final String URGE = "urge";
    static final String SUBMIT = "submit";
    static final String COMPLETE = "complete";
    static final String RETURN = "return";
    static final String REASSIGN = "reassign";
    static final String MERGE = "merge";
    static final String CANCEL = "cancel";

    private static final Set<TaskStatus> WITH_LEADS = where(TaskStatus::isWithLeads);
    private static final Set<TaskStatus> ASSIGNED_ON = where(status -> status != DRAFT && !status.isFinal());
    private static final Set<TaskStatus> ACCEPTED_ON =
            where(status -> ASSIGNED_ON.contains(status) && status != ASSIGNED);
    private static final Set<TaskStatus> RECORDED =
            where(status -> ASSIGNED_ON.contains(status) || status == COMPLETED);
    private static final Set<TaskStatus> OPEN = where(status -> !status.isFinal());

    static final Transitions<TaskStatus> TABLE = table();

    private TaskTransitions() {}

    private static Transitions<TaskStatus> table() {
        var table = Transitions.of(TaskStatus.class)
                .on(EDIT, DRAFT, DRAFT, "edited")
                .on(ASSIGN, DRAFT, ASSIGNED, "assigned")
                .on(ACCEPT, ASSIGNED, ACCEPTED, "accepted")
                .on(REPORT_PROGRESS, EnumSet.of(ACCEPTED, IN_PROGRESS, BLOCKED), IN_PROGRESS, "progress-reported");
        onEach(table, NAME_FOCAL_POINT, ASSIGNED_ON, "focal-point-named");
        onEach(table, ANSWER_COORDINATION, ASSIGNED_ON, "coordination-answered");
        onEach(table, FINISH_PART, ACCEPTED_ON, "part-finished");
        onEach(table, REOPEN_PART, ACCEPTED_ON, "part-reopened");
        table.on(RAISE_OBSTACLE, EnumSet.of(ACCEPTED, IN_PROGRESS), BLOCKED, "obstacle-raised")
                .on(ESCALATE, BLOCKED, ESCALATED, "escalated")
                .on(RESOLVE_ESCALATION, ESCALATED, IN_PROGRESS, "escalation-resolved");
        onEach(table, EXTEND, WITH_LEADS, "extended");
        onEach(table, URGE, WITH_LEADS, "urged");
        onEach(table, CORRECT, RECORDED, "corrected");
        return table.on(SUBMIT, EnumSet.of(ACCEPTED, IN_PROGRESS), SUBMITTED, "submitted")
                .on(COMPLETE, SUBMITTED, COMPLETED, "completed")
                .on(RETURN, SUBMITTED, IN_PROGRESS, "returned")
                .on(REASSIGN, WITH_LEADS, REASSIGNED, "reassigned")
                .on(MERGE, OPEN, MERGED, "merged")
                .on(CANCEL, OPEN, CANCELLED, "cancelled")
                .build();
    }

    /** A command that leaves the status as it is. */
    private static void onEach(
            Transitions.Builder<TaskStatus> table, String command, Set<TaskStatus> statuses, String event) {
        statuses.forEach(status -> table.on(command, status, status, event));
    }

    private static Set<TaskStatus> where(Predicate<TaskStatus> property) {
        var found = EnumSet.allOf(TaskStatus.class);
        found.removeIf(property.negate());
        return found;
    }
}
