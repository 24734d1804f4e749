package org.huunghi.agreement.task.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.huunghi.agreement.task.Assignment;
import org.huunghi.agreement.task.Coordinator;
import org.huunghi.agreement.task.Directive;
import org.huunghi.agreement.task.DirectiveDocument;
import org.huunghi.agreement.task.Due;
import org.huunghi.agreement.task.Lead;
import org.huunghi.agreement.task.Links;
import org.huunghi.agreement.task.Part;
import org.huunghi.agreement.task.Urgency;
import org.huunghi.agreement.words.Text;
import org.huunghi.servicekit.FieldError;
import org.huunghi.servicekit.Problem;

/** A task as its assigner sends it. */
record NewTask(
        @NotNull @Valid TaskTitle title,
        @NotNull @Valid TaskDirective directive,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid TaskLead> leads,
        @Size(max = 50) List<@NotNull @Valid TaskCoordinator> coordinators,
        @Valid TaskDue due,
        Urgency urgency,
        @Size(max = 50) List<@NotBlank @Size(max = 64) String> partners,
        @Size(max = 64) String agreement,
        @Size(max = 64) String delegation,
        @Size(max = 20) List<@NotNull @Pattern(regexp = CODE) String> fields,
        @Pattern(regexp = CODE) String pillar,
        @Size(max = 50) List<@NotNull @Valid TaskPart> parts,
        Boolean draft) {

    static final String UNIT_CODE = "[a-z0-9-]{2,40}";

    /** Codes of fields of cooperation and of pillars. */
    static final String CODE = "[A-Z][A-Z0-9_]{1,39}";

    /** The caller names it, or else it is numbered; mandatory unless said otherwise. */
    record TaskPart(
            @Pattern(regexp = "[a-z0-9-]{1,40}") String id,
            @NotNull @Valid TaskTitle title,
            Boolean mandatory) {
        Part numbered(int number) {
            return new Part(
                    id == null ? Integer.toString(number) : id, title.toText(), !Boolean.FALSE.equals(mandatory));
        }
    }

    record TaskTitle(
            @NotBlank @Size(max = 500) String vi,
            @Size(max = 500) String en) {
        Text toText() {
            return new Text(vi, en);
        }
    }

    record TaskDirective(
            @NotBlank @Size(max = 100) String number,
            @NotNull LocalDate date,
            @JsonProperty("abstract") @Size(max = 2000) String summary,
            @Size(max = 200) String signer,

            @Size(max = 64) @Schema(description = "Id of a file from POST /api/v1/directive-documents")
            String document) {
        Directive toDirective(DirectiveDocument file) {
            return new Directive(number, date, summary, signer, file);
        }
    }

    record TaskLead(@NotNull @Pattern(regexp = UNIT_CODE) String unit, boolean accountable) {
        static List<Lead> all(List<TaskLead> leads) {
            return leads.stream()
                    .map(lead -> new Lead(lead.unit, lead.accountable))
                    .toList();
        }
    }

    /** Either a unit or a name; a name is an outside body unless it is said to be an open group. */
    record TaskCoordinator(
            @Pattern(regexp = UNIT_CODE) String unit,
            @Size(min = 1, max = 300) String name,
            Coordinator.Kind kind) {

        boolean isClear() {
            var wantsUnit = kind == null ? unit != null : kind == Coordinator.Kind.UNIT;
            return (unit == null) != (name == null) && wantsUnit == (unit != null);
        }

        Coordinator toCoordinator() {
            var meant = unit != null ? Coordinator.Kind.UNIT : Coordinator.Kind.OUTSIDE_BODY;
            return new Coordinator(kind == null ? meant : kind, unit, name);
        }
    }

    record TaskDue(@NotNull LocalDate date, LocalTime time) {
        Due toDue() {
            return new Due(date, time);
        }
    }

    boolean isDraft() {
        return Boolean.TRUE.equals(draft);
    }

    /**
     * Refuses what no annotation can see.
     *
     * @param file what the directive's document is the id of, or {@code null}
     */
    Assignment toAssignment(DirectiveDocument file) {
        var named = coordinators == null ? List.<TaskCoordinator>of() : coordinators;
        var unclear = new ArrayList<FieldError>();
        for (var i = 0; i < named.size(); i++) {
            if (!named.get(i).isClear()) {
                unclear.add(new FieldError("coordinators[" + i + "]", "unit-or-name"));
            }
        }
        var numbered = numbered();
        if (numbered.stream().map(Part::id).distinct().count() < numbered.size()) {
            unclear.add(new FieldError("parts", "named-twice"));
        }
        if (!unclear.isEmpty()) {
            throw Problem.invalid(unclear).asRefusal();
        }
        return new Assignment(
                title.toText(),
                directive.toDirective(file),
                TaskLead.all(leads),
                named.stream().map(TaskCoordinator::toCoordinator).toList(),
                due == null ? null : due.toDue(),
                urgency,
                new Links(partners, agreement, delegation, null, null),
                fields,
                pillar,
                numbered);
    }

    private List<Part> numbered() {
        var named = parts == null ? List.<TaskPart>of() : parts;
        return IntStream.range(0, named.size())
                .mapToObj(i -> named.get(i).numbered(i + 1))
                .toList();
    }
}
