package org.huunghi.agreement.feed;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huunghi.agreement.task.Task;
import org.huunghi.agreement.task.TaskQuery;
import org.huunghi.agreement.task.TaskStatus;
import org.huunghi.agreement.task.Tasks;
import org.huunghi.agreement.task.Urgency;
import org.huunghi.eventing.Versioned;

/** Tasks with a deadline, the most pressing first. */
public final class TaskEntries implements FeedSource {

    private static final int WARN_DAYS = 3;

    private final Tasks tasks;
    private final Clock clock;

    public TaskEntries(Tasks tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    @Override
    public Stream<FeedEntry> entries(FeedScope scope, FeedWindow window) {
        return tasks.list(query(scope), window.entries()).stream()
                .flatMap(task -> entry(task).stream())
                .filter(entry -> window.holds(entry.done() == null ? later(entry.date(), window) : entry.done()));
    }

    /** What is overdue is shown for as long as it is open. */
    private static LocalDate later(LocalDate due, FeedWindow window) {
        return due.isBefore(window.from()) ? window.from() : due;
    }

    private TaskQuery query(FeedScope scope) {
        var officer = scope.kind() == FeedScope.Kind.MINE ? scope.value() : null;
        var part = scope.kind() == FeedScope.Kind.LEADING ? TaskQuery.Part.LEADING : null;
        var unit = part != null || scope.kind() == FeedScope.Kind.UNIT ? scope.value() : null;
        var field = scope.kind() == FeedScope.Kind.FIELD ? scope.value() : null;
        var partner = scope.kind() == FeedScope.Kind.PARTNER ? scope.value() : null;
        var now = clock.instant();
        return new TaskQuery(
                unit, part, null, officer, null, null, null, null, field, partner, null, null, now, now, null);
    }

    private static Optional<FeedEntry> entry(Versioned<Task> found) {
        var task = found.aggregate();
        return progress(task.status())
                .filter(progress -> task.assignment().due() != null)
                .map(progress -> {
                    var assignment = task.assignment();
                    var reported =
                            task.progress() == null ? null : task.progress().percent();
                    return new FeedEntry(
                            FeedEntry.Kind.TASK,
                            "task-" + task.id(),
                            found.version(),
                            assignment.title().vi(),
                            description(task),
                            assignment.due().date(),
                            assignment.due().time(),
                            progress,
                            task.doneOn().orElse(null),
                            progress == FeedEntry.Progress.DONE ? Integer.valueOf(100) : reported,
                            assignment.urgency() == Urgency.URGENT,
                            "/api/v1/tasks/" + task.id(),
                            WARN_DAYS);
                });
    }

    /** Nothing for a draft, nor for what has become another task: that one has an entry of its own. */
    private static Optional<FeedEntry.Progress> progress(TaskStatus status) {
        return switch (status) {
            case DRAFT, MERGED, REASSIGNED, CANCELLED -> Optional.empty();
            case ASSIGNED -> Optional.of(FeedEntry.Progress.NEW);
            case ACCEPTED, IN_PROGRESS, BLOCKED, ESCALATED, SUBMITTED -> Optional.of(FeedEntry.Progress.UNDER_WAY);
            case COMPLETED -> Optional.of(FeedEntry.Progress.DONE);
        };
    }

    private static String description(Task task) {
        var directive = task.assignment().directive();
        var leads = task.assignment().leads().stream().map(lead -> lead.unit()).collect(Collectors.joining(", "));
        return Stream.of("VB: " + directive.number(), directive.summary(), "Chủ trì: " + leads)
                .filter(line -> line != null)
                .collect(Collectors.joining("\n"));
    }
}
