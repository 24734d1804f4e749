package org.huunghi.agreement.task.web;

import static org.huunghi.agreement.task.web.TaskGrounds.change;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.huunghi.agreement.task.AllTaskSeries;
import org.huunghi.agreement.task.CitingDirectiveDocument;
import org.huunghi.agreement.task.EndingSeries;
import org.huunghi.agreement.task.Rhythm;
import org.huunghi.agreement.task.StartingSeries;
import org.huunghi.agreement.task.TaskRejection;
import org.huunghi.agreement.task.TaskSeries;
import org.huunghi.agreement.task.web.SeriesView.ShownSeries;
import org.huunghi.eventing.Actor;
import org.huunghi.servicekit.Answers;
import org.huunghi.servicekit.ExpectedVersion;
import org.huunghi.servicekit.Page;
import org.huunghi.servicekit.PageRequest;
import org.huunghi.servicekit.Problem;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tasks that come back: started, shown, ended. */
@RestController
@RequestMapping(SeriesView.PATH)
class SeriesController {

    record NewRhythm(
            @NotNull Rhythm.Every every,
            @NotNull @Min(0) @Max(3) Integer monthsAfter,
            @NotNull @Min(1) @Max(31) Integer dueDay,
            @NotNull @Min(0) @Max(90) Integer leadDays) {
        Rhythm toRhythm() {
            return new Rhythm(every, monthsAfter, dueDay, leadDays);
        }
    }

    /** The task is what is assigned each time; its deadline follows from the rhythm. */
    record NewSeries(
            @NotNull @Valid NewTask task,
            @NotNull @Valid NewRhythm rhythm,
            @NotNull LocalDate from,
            LocalDate until) {

        void check() {
            if (until != null && until.isBefore(from)) {
                throw flaw("until", "backwards");
            }
            if (task.due() != null || task.isDraft()) {
                throw flaw(task.due() != null ? "task.due" : "task.draft", "out-of-place");
            }
        }

        private static RuntimeException flaw(String field, String code) {
            return Problem.invalid(field, code).asRefusal();
        }
    }

    private final AllTaskSeries all;
    private final StartingSeries starting;
    private final CitingDirectiveDocument citing;
    private final EndingSeries ending;
    private final Answers<TaskSeries, TaskRejection, ShownSeries> answers;

    SeriesController(
            AllTaskSeries all,
            StartingSeries starting,
            CitingDirectiveDocument citing,
            EndingSeries ending,
            SeriesView view) {
        this.all = all;
        this.starting = starting;
        this.citing = citing;
        this.ending = ending;
        this.answers = new Answers<>(view, TaskProblems::of);
    }

    @PostMapping
    ResponseEntity<ShownSeries> start(@Valid @RequestBody NewSeries body, Actor actor) {
        body.check();
        return answers.created(citing.cite(
                body.task.directive().document(),
                actor,
                file -> starting.start(
                        body.task.toAssignment(file), body.rhythm.toRhythm(), body.from, body.until, actor)));
    }

    @GetMapping("/{id}")
    ResponseEntity<ShownSeries> show(@PathVariable String id) {
        return answers.shown(all.find(id));
    }

    @GetMapping
    Page<ShownSeries> list(PageRequest page) {
        var found = all.list(page.after().map(List::getLast).orElse(null), page.limit() + 1);
        return Page.of(found, page, series -> List.of(series.aggregate().id()), answers::body);
    }

    @PostMapping("/{id}/end")
    ResponseEntity<ShownSeries> end(
            @PathVariable String id,
            ExpectedVersion seen,
            Actor actor,
            @Valid @RequestBody(required = false) TaskGrounds grounds) {
        return answers.changed(ending.end(change(id, seen, actor, grounds)));
    }
}
