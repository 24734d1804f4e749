package org.huunghi.agreement.task.web;

import static org.huunghi.agreement.task.web.TaskGrounds.change;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.huunghi.agreement.task.FinishingPart;
import org.huunghi.agreement.task.ReopeningPart;
import org.huunghi.agreement.task.Task;
import org.huunghi.agreement.task.TaskRejection;
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

/** The parts of a task, each done on its own. */
@RestController
@RequestMapping(TaskView.PATH + "/{id}")
class TaskPartController {

    record NamedPart(
            @NotBlank @Size(max = 40) String part,
            @Valid TaskDocument document,
            @Size(max = 2000) String reason) {}

    private final FinishingPart finishing;
    private final ReopeningPart reopening;
    private final Answers<Task, TaskRejection, ShownTask> answers;

    TaskPartController(FinishingPart finishing, ReopeningPart reopening, TaskView view) {
        this.finishing = finishing;
        this.reopening = reopening;
        this.answers = new Answers<>(view, TaskProblems::of);
    }

    @PostMapping("/finished-parts")
    ResponseEntity<ShownTask> finish(
            @PathVariable String id, ExpectedVersion seen, Actor actor, @Valid @RequestBody NamedPart body) {
        return answers.changed(finishing.finish(change(id, seen, actor, body.document, body.reason), body.part));
    }

    @PostMapping("/reopened-parts")
    ResponseEntity<ShownTask> reopen(
            @PathVariable String id, ExpectedVersion seen, Actor actor, @Valid @RequestBody NamedPart body) {
        return answers.changed(reopening.reopen(change(id, seen, actor, body.document, body.reason), body.part));
    }
}
