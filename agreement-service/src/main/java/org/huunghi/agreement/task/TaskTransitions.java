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
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.huunghi.eventing.Transitions;

/** The life of a task, whole. The agreement-service README shows the same table, and a test compares the two. */
final class TaskTransitions {

    static final String ACCEPT = "accept";
    static final String REPORT_PROGRESS = "report-progress";
    static final String ANSWER_COORDINATION = "answer-coordination";
    static final String SUBMIT = "submit";
    static final String COMPLETE = "complete";
    static final String RETURN = "return";
    static final String CANCEL = "cancel";

    private static final Set<TaskStatus> WITH_LEADS = where(TaskStatus::isWithLeads);
    private static final Set<TaskStatus> OPEN = where(status -> !status.isFinal());

    static final Transitions<TaskStatus> TABLE = table();

    /** The commands that the API offers today. */
    static final Set<String> OFFERED =
            Set.of(ACCEPT, REPORT_PROGRESS, ANSWER_COORDINATION, SUBMIT, COMPLETE, RETURN, CANCEL);

    private TaskTransitions() {}

    /** What a caller may do with a task in this status, in the order of the table. */
    static Set<String> offeredIn(TaskStatus status) {
        var offered = new LinkedHashSet<>(TABLE.allowedIn(status));
        offered.retainAll(OFFERED);
        return offered;
    }

    private static Transitions<TaskStatus> table() {
        var table = Transitions.of(TaskStatus.class)
                .on("assign", DRAFT, ASSIGNED, "assigned")
                .on(ACCEPT, ASSIGNED, ACCEPTED, "accepted")
                .on(REPORT_PROGRESS, EnumSet.of(ACCEPTED, IN_PROGRESS, BLOCKED), IN_PROGRESS, "progress-reported");
        onEach(
                table,
                ANSWER_COORDINATION,
                EnumSet.of(ASSIGNED, ACCEPTED, IN_PROGRESS, BLOCKED, ESCALATED, SUBMITTED),
                "coordination-answered");
        table.on("raise-obstacle", EnumSet.of(ACCEPTED, IN_PROGRESS), BLOCKED, "obstacle-raised")
                .on("escalate", BLOCKED, ESCALATED, "escalated")
                .on("resolve-escalation", ESCALATED, IN_PROGRESS, "escalation-resolved");
        onEach(table, "extend", WITH_LEADS, "extended");
        return table.on(SUBMIT, EnumSet.of(ACCEPTED, IN_PROGRESS), SUBMITTED, "submitted")
                .on(COMPLETE, SUBMITTED, COMPLETED, "completed")
                .on(RETURN, SUBMITTED, IN_PROGRESS, "returned")
                .on("reassign", WITH_LEADS, REASSIGNED, "reassigned")
                .on("merge", OPEN, MERGED, "merged")
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
