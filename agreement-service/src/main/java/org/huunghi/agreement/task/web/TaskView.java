package org.huunghi.agreement.task.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.huunghi.agreement.task.Alarm;
import org.huunghi.agreement.task.Coordination;
import org.huunghi.agreement.task.CoordinationAnswer;
import org.huunghi.agreement.task.Coordinator;
import org.huunghi.agreement.task.Countdown;
import org.huunghi.agreement.task.DeadlineClock;
import org.huunghi.agreement.task.Directive;
import org.huunghi.agreement.task.DirectiveDocument;
import org.huunghi.agreement.task.Due;
import org.huunghi.agreement.task.FinishedPart;
import org.huunghi.agreement.task.FocalPoint;
import org.huunghi.agreement.task.Lead;
import org.huunghi.agreement.task.Obstacle;
import org.huunghi.agreement.task.Part;
import org.huunghi.agreement.task.Progress;
import org.huunghi.agreement.task.Task;
import org.huunghi.agreement.task.TaskResult;
import org.huunghi.agreement.task.TaskStatus;
import org.huunghi.agreement.task.Tasks;
import org.huunghi.agreement.task.Timeliness;
import org.huunghi.agreement.task.Urgency;
import org.huunghi.agreement.words.Text;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.servicekit.AggregateView;
import org.springframework.stereotype.Component;

/** Shows tasks; how timely one is it asks the clock. */
@Component
class TaskView implements AggregateView<Task, TaskView.ShownTask> {

    static final String PATH = "/api/v1/tasks";

    /** A task as its readers see it. */
    record ShownTask(
            String id,
            long version,
            Text title,
            ShownDirective directive,
            List<Lead> leads,
            List<ShownCoordination> coordinators,
            List<FocalPoint> focalPoints,
            ShownDue due,
            Instant dueAt,
            ShownDue originalDue,
            Urgency urgency,
            TaskStatus status,
            Timeliness timeliness,
            List<String> partners,
            String agreement,
            String delegation,
            String replaces,
            String series,
            List<String> fields,
            String pillar,
            List<ShownPart> parts,
            List<Obstacle> obstacles,
            Progress progress,
            TaskResult result,
            LocalDate doneOn,
            LocalDate acceptBy,
            List<Alarm> alarms,
            String successor) {}

    /**
     * @param due by when it is to answer, {@code null} in a draft
     * @param answer {@code null} while it is owed
     */
    record ShownCoordination(
            Coordinator.Kind kind, String unit, String name, LocalDate due, CoordinationAnswer answer) {
        static ShownCoordination of(Coordination part) {
            var coordinator = part.coordinator();
            return new ShownCoordination(
                    coordinator.kind(), coordinator.unit(), coordinator.name(), lastDay(part.clock()), part.answer());
        }
    }

    /**
     * @param finished {@code null} while it is to be done
     */
    record ShownPart(String id, Text title, boolean mandatory, FinishedPart finished) {
        static ShownPart of(Part part, Task task) {
            var finished = task.parts().finished().stream()
                    .filter(done -> done.part().equals(part.id()))
                    .findFirst();
            return new ShownPart(part.id(), part.title(), part.mandatory(), finished.orElse(null));
        }
    }

    record ShownDirective(
            String number,
            LocalDate date,
            @JsonProperty("abstract") String summary,
            String signer,
            DirectiveDocument document) {
        static ShownDirective of(Directive directive) {
            return new ShownDirective(
                    directive.number(),
                    directive.date(),
                    directive.summary(),
                    directive.signer(),
                    directive.document());
        }
    }

    record ShownDue(LocalDate date, LocalTime time) {
        static ShownDue of(Due due) {
            return due == null ? null : new ShownDue(due.date(), due.time());
        }
    }

    private final Tasks tasks;
    private final DeadlineClock clock;

    TaskView(Tasks tasks, DeadlineClock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    @Override
    public Class<Task> type() {
        return Task.class;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String id(Task task) {
        return task.id();
    }

    @Override
    public ShownTask body(Task task, long version) {
        var assignment = task.assignment();
        var links = assignment.links();
        return new ShownTask(
                task.id(),
                version,
                assignment.title(),
                ShownDirective.of(assignment.directive()),
                assignment.leads(),
                task.coordinations().stream().map(ShownCoordination::of).toList(),
                task.focalPoints(),
                ShownDue.of(assignment.due()),
                task.dueAt().orElse(null),
                ShownDue.of(task.originalDue()),
                assignment.urgency(),
                task.status(),
                clock.timeliness(task).orElse(null),
                links.partners(),
                links.agreement(),
                links.delegation(),
                links.replaces(),
                links.series(),
                assignment.fields(),
                assignment.pillar(),
                assignment.parts().stream()
                        .map(part -> ShownPart.of(part, task))
                        .toList(),
                task.obstacles(),
                task.progress(),
                task.result(),
                task.doneOn().orElse(null),
                lastDay(task.acceptance()),
                task.alarms().told(),
                task.succession() == null ? null : task.succession().task());
    }

    @Override
    public Optional<StoredAnswer> answer(String id, String key) {
        return tasks.answer(id, key);
    }

    private static LocalDate lastDay(Countdown clock) {
        return clock == null ? null : clock.deadline().due();
    }
}
