package org.huunghi.notification.template.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huunghi.eventing.Actor;
import org.huunghi.notification.template.EditingTemplate;
import org.huunghi.notification.template.PreviewingTemplate;
import org.huunghi.notification.template.PreviewingTemplate.Preview;
import org.huunghi.notification.template.Template;
import org.huunghi.notification.template.TemplateKey;
import org.huunghi.notification.template.TemplateRejection;
import org.huunghi.notification.template.Templates;
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
    private final EditingTemplate editing;
    private final PreviewingTemplate previewing;
    private final Answers<Template, TemplateRejection, TemplateBody> answers;

    TemplateController(Templates templates, EditingTemplate editing, PreviewingTemplate previewing, TemplateView view) {
        this.templates = templates;
        this.editing = editing;
        this.previewing = previewing;
        this.answers = new Answers<>(view, TemplateProblems::of);
    }

    record Edit(
            @NotNull @Valid WordingBody wording,
            @Size(max = 1000) String reason) {}

    /**
     * @param wording a draft; the template's own words when absent
     * @param variables values in place of the sample's
     */
    record Draft(
            @Valid WordingBody wording,
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
            summary = "Word a template anew",
            description = "By the operator. Variables that the event does not know, and words that do not render, are"
                    + " refused. Version 0 is a template that nobody has edited.")
    ResponseEntity<TemplateBody> edit(
            @PathVariable String id, ExpectedVersion expected, @Valid @RequestBody Edit body, Actor actor) {
        return answers.changed(editing.edit(id, expected.value(), body.wording().wording(), actor, body.reason()));
    }

    @PostMapping("/{id}/preview")
    @Operation(
            summary = "Preview a template or a draft for it",
            description = "With sample values, or given ones; shows encoding and parts of an SMS. Changes nothing.")
    PreviewBody preview(@PathVariable String id, @Valid @RequestBody Draft draft) {
        var wording = Optional.ofNullable(draft.wording()).map(WordingBody::wording);
        var variables = draft.variables() == null ? Map.<String, String>of() : draft.variables();
        return switch (previewing.preview(id, wording, variables)) {
            case Preview.Shown(var rendered) -> PreviewBody.of(rendered);
            case Preview.Refused(var reason) ->
                throw TemplateProblems.of(reason).asRefusal();
        };
    }
}
