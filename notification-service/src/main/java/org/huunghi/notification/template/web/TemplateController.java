package org.huunghi.notification.template.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huunghi.eventing.Actor;
import org.huunghi.notification.template.DraftingTemplate;
import org.huunghi.notification.template.PreviewingTemplate;
import org.huunghi.notification.template.PreviewingTemplate.Preview;
import org.huunghi.notification.template.ReleasingTemplate;
import org.huunghi.notification.template.Tariff;
import org.huunghi.notification.template.Template;
import org.huunghi.notification.template.TemplateKey;
import org.huunghi.notification.template.TemplateRejection;
import org.huunghi.notification.template.Templates;
import org.huunghi.notification.template.TestingTemplate;
import org.huunghi.servicekit.Answers;
import org.huunghi.servicekit.ExpectedVersion;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The words officers are told in. */
@RestController
@RequestMapping(TemplateView.PATH)
@Tag(name = "Templates", description = "Mẫu thông báo – what officers are told, per event, channel and language")
class TemplateController {

    private final Templates templates;
    private final DraftingTemplate drafting;
    private final TestingTemplate testing;
    private final ReleasingTemplate releasing;
    private final PreviewingTemplate previewing;
    private final Tariff tariff;
    private final Answers<Template, TemplateRejection, TemplateBody> answers;

    TemplateController(
            Templates templates,
            DraftingTemplate drafting,
            TestingTemplate testing,
            ReleasingTemplate releasing,
            PreviewingTemplate previewing,
            Tariff tariff,
            TemplateView view) {
        this.templates = templates;
        this.drafting = drafting;
        this.testing = testing;
        this.releasing = releasing;
        this.previewing = previewing;
        this.tariff = tariff;
        this.answers = new Answers<>(view, TemplateProblems::of);
    }

    record Edit(
            @NotNull @Valid WordingBody wording,
            @Size(max = 1000) String reason) {}

    record DraftTest(
            @Schema(description = "Id of a past notification whose event's data is used") @Size(max = 64)
            String notification) {}

    record ReleaseReason(@Size(max = 1000) String reason) {}

    /**
     * @param wording a draft; the template's own words when absent
     * @param notification id of a past notification whose data replaces the sample, for the operator
     * @param variables values in place of the sample's
     */
    record Draft(
            @Valid WordingBody wording,
            @Size(max = 64) String notification,
            @Size(max = 30) Map<@Size(max = 40) String, @NotNull @Size(max = 2000) String> variables) {}

    record All(List<TemplateBody> items) {}

    @GetMapping
    @Operation(summary = "List the templates", description = "All of them: one per event, channel and language.")
    All list() {
        return new All(templates.all().stream().map(answers::body).toList());
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read a template")
    ResponseEntity<TemplateBody> show(@PathVariable String id) {
        return answers.shown(TemplateKey.of(id).map(templates::find));
    }

    @PutMapping("/{id}")
    @Operation(
            summary = "Word a template anew, as a draft",
            description = "By the operator. Variables that the event does not know, and words that do not render, are"
                    + " refused. The words in use stay until the draft is tested and released. Version 0 is a template"
                    + " that nobody has touched.")
    ResponseEntity<TemplateBody> draft(
            @PathVariable String id, ExpectedVersion expected, @Valid @RequestBody Edit body, Actor actor) {
        return answers.changed(
                drafting.draft(id, expected.value(), body.wording().wording(), actor, body.reason()));
    }

    @PostMapping("/{id}/test")
    @Operation(
            summary = "Test the draft",
            description =
                    "By the operator: it must render with the sample and, where a past notification is named, with"
                            + " its data. What it says is shown by the preview.")
    ResponseEntity<TemplateBody> test(
            @PathVariable String id, ExpectedVersion expected, @Valid @RequestBody DraftTest body, Actor actor) {
        return answers.changed(testing.test(id, expected.value(), body.notification(), actor));
    }

    @PostMapping("/{id}/release")
    @Operation(summary = "Put the tested draft in use", description = "By the operator.")
    ResponseEntity<TemplateBody> release(
            @PathVariable String id, ExpectedVersion expected, @Valid @RequestBody ReleaseReason body, Actor actor) {
        return answers.changed(releasing.release(id, expected.value(), actor, body.reason()));
    }

    @PostMapping("/{id}/preview")
    @Operation(
            summary = "Preview a template or a draft for it",
            description = "With sample values, those of a past notification, or given ones; shows encoding, parts and"
                    + " cost of an SMS. Changes nothing.")
    PreviewBody preview(@PathVariable String id, @Valid @RequestBody Draft draft, Actor actor) {
        var wording = Optional.ofNullable(draft.wording()).map(WordingBody::wording);
        var variables = draft.variables() == null ? Map.<String, String>of() : draft.variables();
        return switch (previewing.preview(id, wording, variables, draft.notification(), actor)) {
            case Preview.Shown(var rendered) -> PreviewBody.of(rendered, tariff);
            case Preview.Refused(var reason) ->
                throw TemplateProblems.of(reason).asRefusal();
        };
    }
}
