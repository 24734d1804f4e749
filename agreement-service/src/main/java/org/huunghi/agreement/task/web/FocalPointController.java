package org.huunghi.agreement.task.web;

import static org.huunghi.agreement.task.web.TaskGrounds.change;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.huunghi.agreement.task.NamingFocalPoint;
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

/** Who works on a task within the units that take part in it. */
@RestController
@RequestMapping(TaskView.PATH + "/{id}/focal-points")
class FocalPointController {

    /**
     * @param officer the subject of the officer's token
     */
    record NamedOfficer(
            @NotBlank @Size(max = 100) String officer,
            @Valid TaskDocument document,
            @Size(max = 2000) String reason) {}

    private final NamingFocalPoint naming;
    private final Answers<Task, TaskRejection, ShownTask> answers;

    FocalPointController(NamingFocalPoint naming, TaskView view) {
        this.naming = naming;
        this.answers = new Answers<>(view, TaskProblems::of);
    }

    @PostMapping
    ResponseEntity<ShownTask> name(
            @PathVariable String id, ExpectedVersion seen, Actor actor, @Valid @RequestBody NamedOfficer body) {
        return answers.changed(naming.name(change(id, seen, actor, body.document, body.reason), body.officer));
    }
}
