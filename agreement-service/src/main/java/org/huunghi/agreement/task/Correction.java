package org.huunghi.agreement.task;

import static org.huunghi.agreement.task.TaskMove.on;
import static org.huunghi.agreement.task.TaskTransitions.CORRECT;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.huunghi.agreement.words.Text;
import org.huunghi.eventing.Decision;

/**
 * How the record of an assigned task should read. Whom it is given to, by when and how urgent it is are decisions, which
 * other commands take.
 *
 * @param links what it has to do with; where it comes from stays as it is
 * @param parts the titles of these parts, empty when they are right
 */
public record Correction(
        Text title, Directive directive, Links links, List<String> fields, String pillar, List<Title> parts) {

    /** How the title of a part should read. */
    public record Title(String part, Text text) {}

    public Correction {
        fields = fields == null ? List.of() : List.copyOf(fields);
        parts = parts == null ? List.of() : List.copyOf(parts);
    }

    Decision<Task, TaskEvent, TaskRejection> of(Task task, Instant now) {
        var before = task.assignment();
        var after = of(before);
        return on(
                task,
                CORRECT,
                copy -> TaskMove.refusing(
                        unknownPart(before),
                        () -> TaskMove.accepted(
                                copy.assignment(after), new TaskEvent.Corrected(differences(before, after)), now)));
    }

    /** The assignment as it should have read. */
    Assignment of(Assignment assignment) {
        var former = assignment.links();
        return new Assignment(
                title,
                directive,
                assignment.leads(),
                assignment.coordinators(),
                assignment.due(),
                assignment.urgency(),
                new Links(links.partners(), links.agreement(), links.delegation(), former.replaces(), former.series()),
                fields,
                pillar,
                assignment.parts().stream().map(this::titled).toList());
    }

    private Part titled(Part part) {
        return parts.stream()
                .filter(title -> title.part.equals(part.id()))
                .findFirst()
                .map(title -> new Part(part.id(), title.text, part.mandatory()))
                .orElse(part);
    }

    private Optional<TaskRejection> unknownPart(Assignment assignment) {
        return parts.stream()
                .map(Title::part)
                .filter(part -> assignment.parts().stream()
                        .noneMatch(known -> known.id().equals(part)))
                .findFirst()
                .map(TaskRejection.UnknownPart::new);
    }

    private static List<String> differences(Assignment before, Assignment after) {
        return Stream.of(
                        differing("title", before.title(), after.title()),
                        differing("directive", before.directive(), after.directive()),
                        differing(
                                "partners",
                                before.links().partners(),
                                after.links().partners()),
                        differing(
                                "agreement",
                                before.links().agreement(),
                                after.links().agreement()),
                        differing(
                                "delegation",
                                before.links().delegation(),
                                after.links().delegation()),
                        differing("fields", before.fields(), after.fields()),
                        differing("pillar", before.pillar(), after.pillar()),
                        differing("parts", before.parts(), after.parts()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> differing(String name, Object before, Object after) {
        return Objects.equals(before, after) ? Optional.empty() : Optional.of(name);
    }
}
