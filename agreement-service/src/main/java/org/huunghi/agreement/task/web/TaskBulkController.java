package org.huunghi.agreement.task.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.huunghi.agreement.task.ChangingMany;
import org.huunghi.agreement.task.ChangingMany.Item;
import org.huunghi.agreement.task.ChangingMany.Result;
import org.huunghi.agreement.task.ReassigningTask;
import org.huunghi.agreement.task.Task;
import org.huunghi.agreement.task.TaskRejection;
import org.huunghi.agreement.task.UrgingTask;
import org.huunghi.agreement.task.web.NewTask.TaskLead;
import org.huunghi.agreement.task.web.TaskGrounds.TaskDocument;
import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Outcome;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One command for many tasks; each answers for itself, as it would have alone. */
@RestController
@RequestMapping(TaskView.PATH + "/bulk")
class TaskBulkController {

    private static final int MOST = 100;

    /** The version is the one that would be in If-Match. */
    record SeenTask(
            @NotBlank @Size(max = 64) String id, @Min(1) long version) {
        Item toItem() {
            return new Item(id, version);
        }
    }

    record Urgings(
            @NotEmpty @Size(max = MOST) List<@NotNull @Valid SeenTask> items,
            @NotBlank @Size(max = 2000) String note,
            @Valid TaskDocument document,
            @Size(max = 2000) String reason) {}

    record Reassignments(
            @NotEmpty @Size(max = MOST) List<@NotNull @Valid SeenTask> items,
            @NotEmpty @Size(max = 20) List<@NotNull @Valid TaskLead> leads,
            @Valid TaskDocument document,
            @NotBlank @Size(max = 2000) String reason) {}

    record Results(List<ItemResult> results) {}

    /**
     * @param code that of the problem, {@code null} when there is none
     * @param details the problem's further members
     */
    record ItemResult(String id, int status, Long version, String code, Map<String, Object> details) {
        static ItemResult of(Result result) {
            return switch (result) {
                case Result.Changed(var id, var version) -> new ItemResult(id, 200, version, null, null);
                case Result.Refused(var id, var reason) -> {
                    var problem = TaskProblems.of(reason);
                    yield new ItemResult(id, problem.status(), null, problem.code(), problem.members());
                }
                case Result.Stale(var id, var current) ->
                    new ItemResult(id, 412, null, "stale", Map.of("currentVersion", current));
                case Result.KeyReused(var id) -> new ItemResult(id, 422, null, "idempotency-key-reused", null);
            };
        }
    }

    private final ChangingMany many;
    private final UrgingTask urging;
    private final ReassigningTask reassigning;

    TaskBulkController(ChangingMany many, UrgingTask urging, ReassigningTask reassigning) {
        this.many = many;
        this.urging = urging;
        this.reassigning = reassigning;
    }

    @PostMapping("/urgings")
    @ResponseStatus(HttpStatus.MULTI_STATUS)
    Results urge(Actor actor, @Valid @RequestBody Urgings body) {
        return results(body.items, item -> urging.urge(change(item, actor, body.document, body.reason), body.note));
    }

    @PostMapping("/reassignments")
    @ResponseStatus(HttpStatus.MULTI_STATUS)
    Results reassign(Actor actor, @Valid @RequestBody Reassignments body) {
        var leads = TaskLead.all(body.leads);
        return results(
                body.items, item -> reassigning.reassign(change(item, actor, body.document, body.reason), leads));
    }

    private Results results(List<SeenTask> items, Function<Item, Outcome<Task, TaskRejection>> command) {
        return new Results(many.change(items.stream().map(SeenTask::toItem).toList(), command).stream()
                .map(ItemResult::of)
                .toList());
    }

    private static Change change(Item item, Actor by, TaskDocument document, String reason) {
        return new Change(item.id(), item.version(), by, document == null ? null : document.toDocument(), reason);
    }
}
