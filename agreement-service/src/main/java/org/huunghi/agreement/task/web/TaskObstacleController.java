package org.huunghi.agreement.task.web;

import static org.huunghi.agreement.task.web.TaskGrounds.change;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.huunghi.agreement.task.EscalatingTask;
import org.huunghi.agreement.task.Obstacle;
import org.huunghi.agreement.task.RaisingObstacle;
import org.huunghi.agreement.task.ResolvingEscalation;
import org.huunghi.agreement.task.Ruling;
import org.huunghi.agreement.task.Ruling.Resolution;
import org.huunghi.agreement.task.Task;
import org.huunghi.agreement.task.TaskRejection;
import org.huunghi.agreement.task.web.NewTask.TaskDue;
import org.huunghi.agreement.task.web.NewTask.TaskLead;
import org.huunghi.agreement.task.web.TaskGrounds.TaskDocument;
import org.huunghi.agreement.task.web.TaskView.ShownTask;
import org.huunghi.eventing.Actor;
import org.huunghi.servicekit.Answers;
import org.huunghi.servicekit.ExpectedVersion;
import org.huunghi.servicekit.Problem;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What holds a task up: reported, put before the People's Committee, decided. */
@RestController
@RequestMapping(TaskView.PATH + "/{id}")
class TaskObstacleController {

    record RaisedObstacle(
            @NotNull Obstacle.Kind kind,
            @NotBlank @Size(max = 2000) String description,
            boolean beyondAuthority,
            @Valid TaskDocument document,
            @Size(max = 2000) String reason) {}

    /** With a new deadline, new leads or an addressee where the resolution needs them, and only there. */
    record Decree(
            @NotNull Resolution resolution,
            @NotBlank @Size(max = 2000) String note,
            @Valid TaskDue due,
            @Size(min = 1, max = 20) List<@NotNull @Valid TaskLead> leads,
            @Size(min = 1, max = 300) String addressee,
            @Valid TaskDocument document,
            @Size(max = 2000) String reason) {

        Ruling.Order order() {
            require("due", due, Resolution.EXTENDED);
            require("leads", leads, Resolution.REASSIGNED);
            require("addressee", addressee, Resolution.FORWARDED);
            var others = leads == null ? null : TaskLead.all(leads);
            return new Ruling.Order(resolution, note, addressee, due == null ? null : due.toDue(), others);
        }

        private void require(String field, Object given, Resolution by) {
            if ((given != null) != (resolution == by)) {
                throw Problem.invalid(field, given == null ? "missing" : "out-of-place")
                        .asRefusal();
            }
        }
    }

    private final RaisingObstacle raising;
    private final EscalatingTask escalating;
    private final ResolvingEscalation resolving;
    private final Answers<Task, TaskRejection, ShownTask> answers;

    TaskObstacleController(
            RaisingObstacle raising, EscalatingTask escalating, ResolvingEscalation resolving, TaskView view) {
        this.raising = raising;
        this.escalating = escalating;
        this.resolving = resolving;
        this.answers = new Answers<>(view, TaskProblems::of);
    }

    @PostMapping("/obstacles")
    ResponseEntity<ShownTask> raise(
            @PathVariable String id, ExpectedVersion seen, Actor actor, @Valid @RequestBody RaisedObstacle body) {
        var change = change(id, seen, actor, body.document, body.reason);
        return answers.changed(raising.raise(change, body.kind, body.description, body.beyondAuthority));
    }

    @PostMapping("/escalation")
    ResponseEntity<ShownTask> escalate(
            @PathVariable String id,
            ExpectedVersion seen,
            Actor actor,
            @Valid @RequestBody(required = false) TaskGrounds grounds) {
        return answers.changed(escalating.escalate(change(id, seen, actor, grounds)));
    }

    @PostMapping("/escalation-decision")
    ResponseEntity<ShownTask> resolve(
            @PathVariable String id, ExpectedVersion seen, Actor actor, @Valid @RequestBody Decree body) {
        var change = change(id, seen, actor, body.document, body.reason);
        return answers.changed(resolving.resolve(change, body.order()));
    }
}
