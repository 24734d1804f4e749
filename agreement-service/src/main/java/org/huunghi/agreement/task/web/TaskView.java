package org.huunghi.agreement.task.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.huunghi.agreement.task.Alarm;
import org.huunghi.agreement.task.CoordinationAnswer;
import org.huunghi.agreement.task.Coordinator;
import org.huunghi.agreement.task.DeadlineClock;
import org.huunghi.agreement.task.Due;
import org.huunghi.agreement.task.Lead;
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
            List<Coordinator> coordinators,
            List<CoordinationAnswer> answers,
            ShownDue due,
            Instant dueAt,
            Urgency urgency,
            TaskStatus status,
            Timeliness timeliness,
            List<String> partners,
            String agreement,
            Progress progress,
            TaskResult result,
            LocalDate doneOn,
            List<Alarm> alarms) {}

    record ShownDirective(
            String number,
            LocalDate date,
            @JsonProperty("abstract") String summary,
            String signer) {}

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
        var directive = assignment.directive();
        return new ShownTask(
                task.id(),
                version,
                assignment.title(),
                new ShownDirective(directive.number(), directive.date(), directive.summary(), directive.signer()),
                assignment.leads(),
                assignment.coordinators(),
                task.answers(),
                ShownDue.of(assignment.due()),
                task.dueAt().orElse(null),
                assignment.urgency(),
                task.status(),
                clock.timeliness(task).orElse(null),
                assignment.partners(),
                assignment.agreement(),
                task.progress(),
                task.result(),
                task.doneOn().orElse(null),
                task.alarms());
    }

    @Override
    public Optional<StoredAnswer> answer(String id, String key) {
        return tasks.answer(id, key);
    }
}
