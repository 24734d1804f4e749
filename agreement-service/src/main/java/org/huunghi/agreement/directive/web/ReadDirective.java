package org.huunghi.agreement.directive.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.huunghi.agreement.directive.DirectiveReading;
import org.huunghi.agreement.directive.Span;
import org.huunghi.agreement.directive.TaskDraft;
import org.huunghi.agreement.directive.TaskDraft.Country;
import org.huunghi.agreement.directive.TaskDraft.DueDay;
import org.huunghi.agreement.directive.TaskDraft.Kind;
import org.huunghi.agreement.directive.TaskDraft.Mention;
import org.huunghi.agreement.directive.web.DirectiveController.DirectiveText;

/** What was read in a directive: each draft with the stretches of text it is from, and as a task ready to be assigned. */
record ReadDirective(List<Draft> drafts, Span escalation, List<Span> unread) {

    /** A draft, shown beside its text. */
    record Draft(
            Span text,
            Span content,
            List<Mention> leads,
            List<Mention> coordinators,
            List<Mention> partners,
            List<Country> countries,
            DueDay due,

            @Schema(description = "Body for POST /api/v1/tasks; complete when every lead was recognised")
            Proposed task) {}

    /** A task as it would be assigned. */
    record Proposed(
            Title title,
            Source directive,
            List<ProposedLead> leads,
            List<ProposedCoordinator> coordinators,
            ProposedDue due,
            String urgency,
            List<String> partners) {}

    record Title(String vi) {}

    record Source(
            String number,
            LocalDate date,
            @JsonProperty("abstract") String summary,
            String signer) {}

    record ProposedLead(String unit, boolean accountable) {}

    record ProposedCoordinator(String kind, String unit, String name) {}

    record ProposedDue(LocalDate date) {}

    private static final int LONGEST_TITLE = 500;

    static ReadDirective of(DirectiveReading reading, DirectiveText directive) {
        var drafts =
                reading.drafts().stream().map(draft -> draft(draft, directive)).toList();
        return new ReadDirective(drafts, reading.escalation(), reading.unread());
    }

    private static Draft draft(TaskDraft draft, DirectiveText directive) {
        return new Draft(
                draft.text(),
                draft.content(),
                draft.leads(),
                draft.coordinators(),
                draft.partners(),
                draft.countries(),
                draft.due(),
                proposed(draft, directive));
    }

    private static Proposed proposed(TaskDraft draft, DirectiveText directive) {
        return new Proposed(
                new Title(title(draft.content().text())),
                new Source(directive.number(), directive.date(), directive.summary(), directive.signer()),
                leads(draft.leads()),
                draft.coordinators().stream().map(ReadDirective::coordinator).toList(),
                draft.due() == null ? null : new ProposedDue(draft.due().day()),
                draft.urgent() ? "URGENT" : "NORMAL",
                draft.partners().stream().map(Mention::id).toList());
    }

    /** The first one named is accountable. */
    private static List<ProposedLead> leads(List<Mention> mentions) {
        var units = mentions.stream()
                .map(Mention::id)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return units.stream()
                .map(unit -> new ProposedLead(unit, unit.equals(units.getFirst())))
                .toList();
    }

    private static ProposedCoordinator coordinator(Mention mention) {
        return mention.kind() == Kind.UNIT
                ? new ProposedCoordinator(mention.kind().name(), mention.id(), null)
                : new ProposedCoordinator(
                        mention.kind().name(), null, mention.span().text());
    }

    private static String title(String content) {
        var title = content.substring(0, 1).toUpperCase(Locale.of("vi")) + content.substring(1);
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
    }
}
