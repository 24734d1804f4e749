package org.huunghi.agreement.task.web;

import static org.huunghi.agreement.task.web.TaskGrounds.change;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.huunghi.agreement.task.AcceptingTask;
import org.huunghi.agreement.task.AnsweringCoordination;
import org.huunghi.agreement.task.CancellingTask;
import org.huunghi.agreement.task.CompletingTask;
import org.huunghi.agreement.task.ReportingProgress;
import org.huunghi.agreement.task.ReturningTask;
import org.huunghi.agreement.task.SubmittingTask;
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

/** What is done with a task once it is assigned. */
@RestController
@RequestMapping(TaskView.PATH + "/{id}")
class TaskCommandController {

    record ProgressReport(
            @Min(0) @Max(100) Integer percent,
            @NotBlank @Size(max = 2000) String note,
            @Valid TaskDocument document,
            @Size(max = 2000) String reason) {}

    /** With the name of the body when a lead passes on what a body outside has answered. */
    record CoordinatorAnswer(
            @Size(min = 1, max = 300) String name,
            @NotBlank @Size(max = 2000) String note,
            @Valid TaskDocument document,
            @Size(max = 2000) String reason) {}

    /** Number and date are those of the document that shows the task done. */
    record Submission(
            @NotBlank @Size(max = 100) String number,
            @NotNull LocalDate date,
            @Size(max = 2000) String reason) {}

    record ReasonedDecision(
            @Valid TaskDocument document,
            @NotBlank @Size(max = 2000) String reason) {}

    private final AcceptingTask accepting;
    private final ReportingProgress reporting;
    private final AnsweringCoordination answering;
    private final SubmittingTask submitting;
    private final CompletingTask completing;
    private final ReturningTask returning;
    private final CancellingTask cancelling;
    private final Answers<Task, TaskRejection, ShownTask> answers;

    TaskCommandController(
            AcceptingTask accepting,
            ReportingProgress reporting,
            AnsweringCoordination answering,
            SubmittingTask submitting,
            CompletingTask completing,
            ReturningTask returning,
            CancellingTask cancelling,
            TaskView view) {
        this.accepting = accepting;
        this.reporting = reporting;
        this.answering = answering;
        this.submitting = submitting;
        this.completing = completing;
        this.returning = returning;
        this.cancelling = cancelling;
        this.answers = new Answers<>(view, TaskProblems::of);
    }

    @PostMapping("/acceptance")
    ResponseEntity<ShownTask> accept(
            @PathVariable String id,
            ExpectedVersion seen,
            Actor actor,
            @Valid @RequestBody(required = false) TaskGrounds grounds) {
        return answers.changed(accepting.accept(change(id, seen, actor, grounds)));
    }

    @PostMapping("/progress")
    ResponseEntity<ShownTask> reportProgress(
            @PathVariable String id, ExpectedVersion seen, Actor actor, @Valid @RequestBody ProgressReport body) {
        var change = change(id, seen, actor, body.document, body.reason);
        return answers.changed(reporting.report(change, body.percent, body.note));
    }

    @PostMapping("/coordination-answers")
    ResponseEntity<ShownTask> answerCoordination(
            @PathVariable String id, ExpectedVersion seen, Actor actor, @Valid @RequestBody CoordinatorAnswer body) {
        var change = change(id, seen, actor, body.document, body.reason);
        return answers.changed(answering.answer(change, body.name, body.note));
    }

    @PostMapping("/submission")
    ResponseEntity<ShownTask> submit(
            @PathVariable String id, ExpectedVersion seen, Actor actor, @Valid @RequestBody Submission body) {
        var change = change(id, seen, actor, new TaskDocument(body.number, body.date), body.reason);
        return answers.changed(submitting.submit(change, body.number, body.date));
    }

    @PostMapping("/completion")
    ResponseEntity<ShownTask> complete(
            @PathVariable String id,
            ExpectedVersion seen,
            Actor actor,
            @Valid @RequestBody(required = false) TaskGrounds grounds) {
        return answers.changed(completing.complete(change(id, seen, actor, grounds)));
    }

    @PostMapping("/return")
    ResponseEntity<ShownTask> giveBack(
            @PathVariable String id, ExpectedVersion seen, Actor actor, @Valid @RequestBody ReasonedDecision body) {
        return answers.changed(returning.giveBack(change(id, seen, actor, body.document, body.reason)));
    }

    @PostMapping("/cancellation")
    ResponseEntity<ShownTask> cancel(
            @PathVariable String id, ExpectedVersion seen, Actor actor, @Valid @RequestBody ReasonedDecision body) {
        return answers.changed(cancelling.cancel(change(id, seen, actor, body.document, body.reason)));
    }
}
