package org.huunghi.agreement.task.web;

import jakarta.validation.Valid;
import java.util.List;
import org.huunghi.agreement.task.AssigningTask;
import org.huunghi.agreement.task.CitingDirectiveDocument;
import org.huunghi.agreement.task.DeadlineClock;
import org.huunghi.agreement.task.DirectiveDocument;
import org.huunghi.agreement.task.DraftingTask;
import org.huunghi.agreement.task.Task;
import org.huunghi.agreement.task.TaskQuery;
import org.huunghi.agreement.task.TaskRejection;
import org.huunghi.agreement.task.Tasks;
import org.huunghi.agreement.task.web.TaskView.ShownTask;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Outcome;
import org.huunghi.servicekit.Answers;
import org.huunghi.servicekit.FacetRequest;
import org.huunghi.servicekit.Page;
import org.huunghi.servicekit.PageRequest;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tasks: assigned or drafted, shown, listed. */
@RestController
@RequestMapping(TaskView.PATH)
class TaskController {

    private final Tasks tasks;
    private final AssigningTask assigning;
    private final DraftingTask drafting;
    private final CitingDirectiveDocument citing;
    private final DeadlineClock clock;
    private final Answers<Task, TaskRejection, ShownTask> answers;

    TaskController(
            Tasks tasks,
            AssigningTask assigning,
            DraftingTask drafting,
            CitingDirectiveDocument citing,
            DeadlineClock clock,
            TaskView view) {
        this.tasks = tasks;
        this.assigning = assigning;
        this.drafting = drafting;
        this.citing = citing;
        this.clock = clock;
        this.answers = new Answers<>(view, TaskProblems::of);
    }

    @PostMapping
    ResponseEntity<ShownTask> create(@Valid @RequestBody NewTask body, Actor actor) {
        return answers.created(citing.cite(body.directive().document(), actor, file -> create(body, file, actor)));
    }

    private Outcome<Task, TaskRejection> create(NewTask body, DirectiveDocument file, Actor actor) {
        var assignment = body.toAssignment(file);
        return body.isDraft() ? drafting.draft(assignment, actor) : assigning.assign(assignment, actor);
    }

    @GetMapping("/{id}")
    ResponseEntity<ShownTask> show(@PathVariable String id) {
        return answers.shown(tasks.find(id));
    }

    @GetMapping
    Page<ShownTask> list(
            PageRequest page, Actor actor, @Valid @ParameterObject TaskFilter filter, FacetRequest facets) {
        var all = filter.query(actor, clock, null);
        return page(page, actor, filter).with(facets.counted(TaskQuery.FACETS, names -> tasks.facets(all, names)));
    }

    Page<ShownTask> page(PageRequest page, Actor actor, TaskFilter filter) {
        var after = page.after().map(List::getLast).orElse(null);
        var found = tasks.list(filter.query(actor, clock, after), page.limit() + 1);
        return Page.of(found, page, task -> List.of(task.aggregate().rank()), answers::body);
    }
}
