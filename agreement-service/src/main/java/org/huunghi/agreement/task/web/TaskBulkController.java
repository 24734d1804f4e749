package org.huunghi.agreement.task.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
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
import org.huunghi.servicekit.Problem;
import org.huunghi.servicekit.problem.ProblemTexts;
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
     * @param message what the problem says, in the caller's language
     * @param details the problem's further members
     */
    record ItemResult(String id, int status, Long version, String code, String message, Map<String, Object> details) {

        static ItemResult changed(String id, long version) {
            return new ItemResult(id, 200, version, null, null, null);
        }

        static ItemResult refused(String id, Problem problem, String message) {
            return new ItemResult(id, problem.status(), null, problem.code(), message, problem.members());
        }
    }

    private final ChangingMany many;
    private final UrgingTask urging;
    private final ReassigningTask reassigning;
    private final ProblemTexts texts;

    TaskBulkController(ChangingMany many, UrgingTask urging, ReassigningTask reassigning, ProblemTexts texts) {
        this.texts = texts;
        this.many = many;
        this.urging = urging;
        this.reassigning = reassigning;
    }

    @PostMapping("/urgings")
    @ResponseStatus(HttpStatus.MULTI_STATUS)
    Results urge(Actor actor, @Valid @RequestBody Urgings body, Locale language) {
        return results(
                body.items, language, item -> urging.urge(change(item, actor, body.document, body.reason), body.note));
    }

    @PostMapping("/reassignments")
    @ResponseStatus(HttpStatus.MULTI_STATUS)
    Results reassign(Actor actor, @Valid @RequestBody Reassignments body, Locale language) {
        var leads = TaskLead.all(body.leads);
        return results(
                body.items,
                language,
                item -> reassigning.reassign(change(item, actor, body.document, body.reason), leads));
    }

    private Results results(
            List<SeenTask> items, Locale language, Function<Item, Outcome<Task, TaskRejection>> command) {
        var asked = items.stream().map(SeenTask::toItem).toList();
        return new Results(many.change(asked, command).stream()
                .map(result -> shown(result, language))
                .toList());
    }

    private ItemResult shown(Result result, Locale language) {
        return switch (result) {
            case Result.Changed(var id, var version) -> ItemResult.changed(id, version);
            case Result.Refused(var id, var reason) -> refused(id, TaskProblems.of(reason), language);
            case Result.Stale(var id, var expected, var current) ->
                refused(id, Problem.of(412, "stale", expected, current).with("currentVersion", current), language);
            case Result.KeyReused(var id) -> refused(id, Problem.of(422, "idempotency-key-reused"), language);
        };
    }

    private ItemResult refused(String id, Problem problem, Locale language) {
        return ItemResult.refused(id, problem, texts.detail(problem, language));
    }

    private static Change change(Item item, Actor by, TaskDocument document, String reason) {
        return new Change(item.id(), item.version(), by, document == null ? null : document.toDocument(), reason);
    }
}
