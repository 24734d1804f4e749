package org.huunghi.agreement.task.web;

import static org.huunghi.agreement.task.web.TaskGrounds.change;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.huunghi.agreement.task.CitingDirectiveDocument;
import org.huunghi.agreement.task.EditingTask;
import org.huunghi.agreement.task.ExtendingTask;
import org.huunghi.agreement.task.IssuingTask;
import org.huunghi.agreement.task.MergingTask;
import org.huunghi.agreement.task.ReassigningTask;
import org.huunghi.agreement.task.Task;
import org.huunghi.agreement.task.TaskRejection;
import org.huunghi.agreement.task.UrgingTask;
import org.huunghi.agreement.task.web.NewTask.TaskDue;
import org.huunghi.agreement.task.web.NewTask.TaskLead;
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

/** How the People's Committee steers a task: drafts it, presses for it, gives it more time or to others. */
@RestController
@RequestMapping(TaskView.PATH + "/{id}")
class TaskSteeringController {

    /** More time is given on paper only. */
    record Extension(
            @NotNull @Valid TaskDue due,
            @NotNull @Valid TaskDocument document,
            @NotBlank @Size(max = 2000) String reason) {}

    record Urge(
            @NotBlank @Size(max = 2000) String note,
            @Valid TaskDocument document,
            @Size(max = 2000) String reason) {}

    record Reassignment(
            @NotEmpty @Size(max = 20) List<@NotNull @Valid TaskLead> leads,
            @Valid TaskDocument document,
            @NotBlank @Size(max = 2000) String reason) {}

    record Merger(
            @NotBlank @Size(max = 64) String into,
            @Valid TaskDocument document,
            @NotBlank @Size(max = 2000) String reason) {}

    private final EditingTask editing;
    private final CitingDirectiveDocument citing;
    private final IssuingTask issuing;
    private final ExtendingTask extending;
    private final UrgingTask urging;
    private final ReassigningTask reassigning;
    private final MergingTask merging;
    private final Answers<Task, TaskRejection, ShownTask> answers;

    TaskSteeringController(
            EditingTask editing,
            CitingDirectiveDocument citing,
            IssuingTask issuing,
            ExtendingTask extending,
            UrgingTask urging,
            ReassigningTask reassigning,
            MergingTask merging,
            TaskView view) {
        this.editing = editing;
        this.citing = citing;
        this.issuing = issuing;
        this.extending = extending;
        this.urging = urging;
        this.reassigning = reassigning;
        this.merging = merging;
        this.answers = new Answers<>(view, TaskProblems::of);
    }

    @PostMapping("/draft")
    ResponseEntity<ShownTask> edit(
            @PathVariable String id, ExpectedVersion seen, Actor actor, @Valid @RequestBody NewTask body) {
        var change = change(id, seen, actor, null);
        return answers.changed(
                citing.cite(body.directive().document(), actor, file -> editing.edit(change, body.toAssignment(file))));
    }

    @PostMapping("/assignment")
    ResponseEntity<ShownTask> issue(
            @PathVariable String id,
            ExpectedVersion seen,
            Actor actor,
            @Valid @RequestBody(required = false) TaskGrounds grounds) {
        return answers.changed(issuing.issue(change(id, seen, actor, grounds)));
    }

    @PostMapping("/extension")
    ResponseEntity<ShownTask> extend(
            @PathVariable String id, ExpectedVersion seen, Actor actor, @Valid @RequestBody Extension body) {
        var change = change(id, seen, actor, body.document, body.reason);
        return answers.changed(extending.extend(change, body.due.toDue()));
    }

    @PostMapping("/urgings")
    ResponseEntity<ShownTask> urge(
            @PathVariable String id, ExpectedVersion seen, Actor actor, @Valid @RequestBody Urge body) {
        return answers.changed(urging.urge(change(id, seen, actor, body.document, body.reason), body.note));
    }

    @PostMapping("/reassignment")
    ResponseEntity<ShownTask> reassign(
            @PathVariable String id, ExpectedVersion seen, Actor actor, @Valid @RequestBody Reassignment body) {
        var change = change(id, seen, actor, body.document, body.reason);
        return answers.changed(reassigning.reassign(change, TaskLead.all(body.leads)));
    }

    @PostMapping("/merger")
    ResponseEntity<ShownTask> merge(
            @PathVariable String id, ExpectedVersion seen, Actor actor, @Valid @RequestBody Merger body) {
        return answers.changed(merging.merge(change(id, seen, actor, body.document, body.reason), body.into));
    }
}
