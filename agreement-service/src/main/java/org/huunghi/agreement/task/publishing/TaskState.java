package org.huunghi.agreement.task.publishing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.huunghi.agreement.task.Coordination;
import org.huunghi.agreement.task.Coordinator;
import org.huunghi.agreement.task.Directive;
import org.huunghi.agreement.task.DirectiveDocument;
import org.huunghi.agreement.task.Due;
import org.huunghi.agreement.task.Part;
import org.huunghi.agreement.task.Task;
import org.huunghi.agreement.task.TaskStatus;
import org.huunghi.agreement.task.Urgency;
import org.huunghi.agreement.task.publishing.TaskChanges.ShownObstacle;
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
        DueState originalDue,
        Urgency urgency,
        TaskStatus status,
        List<String> partners,
        String agreement,
        String delegation,
        String replaces,
        String series,
        String pillar,
        List<String> fields,
        List<PartState> parts,
        List<ShownObstacle> obstacles,
        Integer percent,
        ResultState result,
        List<FocalPointState> focalPoints,
        String successor) {

    record TextState(String vi, String en) {
        static TextState of(Text text) {
            return new TextState(text.vi(), text.en());
        }
    }

    record DirectiveState(
            String number,
            LocalDate date,
            @JsonProperty("abstract") String summary,
            String signer,
            DocumentState document) {
        static DirectiveState of(Directive directive) {
            return new DirectiveState(
                    directive.number(),
                    directive.date(),
                    directive.summary(),
                    directive.signer(),
                    DocumentState.of(directive.document()));
        }
    }

    /** The file of a directive. */
    record DocumentState(String id, String name, long size, String sha256) {
        static DocumentState of(DirectiveDocument document) {
            return document == null
                    ? null
                    : new DocumentState(document.id(), document.name(), document.size(), document.sha256());
        }
    }

    record LeadState(String unit, boolean accountable) {}

    /** By when it is to answer is known once the task is assigned. */
    record CoordinatorState(Coordinator.Kind kind, String unit, String name, boolean answered, LocalDate due) {}

    record PartState(String id, TextState title, boolean mandatory, boolean done) {}

    record DueState(LocalDate date, LocalTime time) {
        static DueState of(Due due) {
            return due == null ? null : new DueState(due.date(), due.time());
        }
    }

    record ResultState(String number, LocalDate date) {}

    /** The officer is named by the subject of the token. */
    record FocalPointState(String unit, String officer) {}

    static TaskState of(Task task) {
        var assignment = task.assignment();
        var links = assignment.links();
        var result = task.result();
        return new TaskState(
                task.id(),
                TextState.of(assignment.title()),
                DirectiveState.of(assignment.directive()),
                assignment.leads().stream()
                        .map(lead -> new LeadState(lead.unit(), lead.accountable()))
                        .toList(),
                task.coordinations().stream().map(TaskState::coordinator).toList(),
                DueState.of(assignment.due()),
                task.dueAt().orElse(null),
                DueState.of(task.originalDue()),
                assignment.urgency(),
                task.status(),
                links.partners(),
                links.agreement(),
                links.delegation(),
                links.replaces(),
                links.series(),
                assignment.pillar(),
                assignment.fields(),
                assignment.parts().stream().map(part -> part(part, task)).toList(),
                task.obstacles().stream().map(ShownObstacle::of).toList(),
                task.progress() == null ? null : task.progress().percent(),
                result == null ? null : new ResultState(result.number(), result.date()),
                focalPoints(task),
                task.succession() == null ? null : task.succession().task());
    }

    /** Absent while nobody is named, as it was before anybody could be. */
    private static List<FocalPointState> focalPoints(Task task) {
        var named = task.focalPoints().stream()
                .map(each -> new FocalPointState(each.unit(), each.officer()))
                .toList();
        return named.isEmpty() ? null : named;
    }

    private static CoordinatorState coordinator(Coordination coordination) {
        var coordinator = coordination.coordinator();
        var clock = coordination.clock();
        return new CoordinatorState(
                coordinator.kind(),
                coordinator.unit(),
                coordinator.name(),
                coordination.isAnswered(),
                clock == null ? null : clock.deadline().due());
    }

    private static PartState part(Part part, Task task) {
        return new PartState(
                part.id(),
                TextState.of(part.title()),
                part.mandatory(),
                task.parts().areFinished(part.id()));
    }
}
