package org.huunghi.agreement.task.web;

import static org.huunghi.agreement.task.web.TaskGrounds.change;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.huunghi.agreement.task.CitingDirectiveDocument;
import org.huunghi.agreement.task.CorrectingTask;
import org.huunghi.agreement.task.Correction;
import org.huunghi.agreement.task.DirectiveDocument;
import org.huunghi.agreement.task.Links;
import org.huunghi.agreement.task.Task;
import org.huunghi.agreement.task.TaskRejection;
import org.huunghi.agreement.task.web.NewTask.TaskDirective;
import org.huunghi.agreement.task.web.NewTask.TaskTitle;
import org.huunghi.agreement.task.web.TaskGrounds.TaskDocument;
import org.huunghi.agreement.task.web.TaskView.ShownTask;
import org.huunghi.eventing.Actor;
import org.huunghi.servicekit.Answers;
import org.huunghi.servicekit.ExpectedVersion;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was typed wrongly when a task was assigned is put right. */
@RestController
@RequestMapping(TaskView.PATH + "/{id}/corrections")
class TaskCorrectionController {

    /** The whole record as it should read, save the titles of parts: only of those that are wrong. */
    record TaskRecord(
            @NotNull @Valid TaskTitle title,
            @NotNull @Valid TaskDirective directive,
            @Size(max = 50) List<@NotBlank @Size(max = 64) String> partners,
            @Size(max = 64) String agreement,
            @Size(max = 64) String delegation,
            @Size(max = 20) List<@NotNull @Pattern(regexp = NewTask.CODE) String> fields,
            @Pattern(regexp = NewTask.CODE) String pillar,
            @Size(max = 50) List<@NotNull @Valid PartTitle> parts,
            @Valid TaskDocument document,
            @NotBlank @Size(max = 2000) String reason) {

        Correction toCorrection(DirectiveDocument file) {
            return new Correction(
                    title.toText(),
                    directive.toDirective(file),
                    new Links(partners, agreement, delegation, null, null),
                    fields,
                    pillar,
                    parts == null
                            ? List.of()
                            : parts.stream().map(PartTitle::toTitle).toList());
        }
    }

    record PartTitle(
            @NotBlank @Size(max = 40) String id,
            @NotNull @Valid TaskTitle title) {
        Correction.Title toTitle() {
            return new Correction.Title(id, title.toText());
        }
    }

    private final CorrectingTask correcting;
    private final CitingDirectiveDocument citing;
    private final Answers<Task, TaskRejection, ShownTask> answers;

    TaskCorrectionController(CorrectingTask correcting, CitingDirectiveDocument citing, TaskView view) {
        this.correcting = correcting;
        this.citing = citing;
        this.answers = new Answers<>(view, TaskProblems::of);
    }

    @PostMapping
    ResponseEntity<ShownTask> correct(
            @PathVariable String id, ExpectedVersion seen, Actor actor, @Valid @RequestBody TaskRecord body) {
        var change = change(id, seen, actor, body.document, body.reason);
        return answers.changed(citing.cite(
                body.directive.document(), actor, file -> correcting.correct(change, body.toCorrection(file))));
    }
}
