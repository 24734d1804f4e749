package org.huunghi.agreement.task.publishing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.huunghi.agreement.task.Coordinator;
import org.huunghi.agreement.task.Due;
import org.huunghi.agreement.task.Task;
import org.huunghi.agreement.task.TaskStatus;
import org.huunghi.agreement.task.Urgency;
import org.huunghi.agreement.words.Text;

/** A task as the world outside sees it in events. */
record TaskState(
        String id,
        TextState title,
        DirectiveState directive,
        List<LeadState> leads,
        List<CoordinatorState> coordinators,
        DueState due,
        Instant dueAt,
        Urgency urgency,
        TaskStatus status,
        List<String> partners,
        String agreement,
        Integer percent,
        ResultState result) {

    record TextState(String vi, String en) {
        static TextState of(Text text) {
            return new TextState(text.vi(), text.en());
        }
    }

    record DirectiveState(
            String number,
            LocalDate date,
            @JsonProperty("abstract") String summary,
            String signer) {}

    record LeadState(String unit, boolean accountable) {}

    /** Whether it has answered is known of units only. */
    record CoordinatorState(Coordinator.Kind kind, String unit, String name, Boolean answered) {}

    record DueState(LocalDate date, LocalTime time) {
        static DueState of(Due due) {
            return due == null ? null : new DueState(due.date(), due.time());
        }
    }

    record ResultState(String number, LocalDate date) {}

    static TaskState of(Task task) {
        var assignment = task.assignment();
        var directive = assignment.directive();
        var result = task.result();
        return new TaskState(
                task.id(),
                TextState.of(assignment.title()),
                new DirectiveState(directive.number(), directive.date(), directive.summary(), directive.signer()),
                assignment.leads().stream()
                        .map(lead -> new LeadState(lead.unit(), lead.accountable()))
                        .toList(),
                assignment.coordinators().stream()
                        .map(coordinator -> coordinator(coordinator, task))
                        .toList(),
                DueState.of(assignment.due()),
                task.dueAt().orElse(null),
                assignment.urgency(),
                task.status(),
                assignment.partners(),
                assignment.agreement(),
                task.progress() == null ? null : task.progress().percent(),
                result == null ? null : new ResultState(result.number(), result.date()));
    }

    private static CoordinatorState coordinator(Coordinator coordinator, Task task) {
        var answered = coordinator.kind() == Coordinator.Kind.UNIT ? task.hasAnswered(coordinator.unit()) : null;
        return new CoordinatorState(coordinator.kind(), coordinator.unit(), coordinator.name(), answered);
    }
}
