package org.huunghi.agreement.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.huunghi.agreement.calendar.OpenDeadlines;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.StaleAggregate;
import org.huunghi.eventing.Versioned;

/** The clocks of the open tasks, and the warnings of their deadlines, that the calendar counts. */
public final class TaskOpenDeadlines implements OpenDeadlines {

    private static final String KIND = "task";
    private static final int MOST_TRIES = 10;

    private final Tasks tasks;

    public TaskOpenDeadlines(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public List<Open> countedOver(LocalDate from, LocalDate to, String after, int limit) {
        var found = new ArrayList<List<Open>>();
        var last = after;
        List<Versioned<Task>> page;
        do {
            page = tasks.counting(from, to, last, limit - found.size());
            for (var task : page) {
                var open = open(task.aggregate(), from, to);
                if (!open.isEmpty()) {
                    found.add(open);
                }
                last = task.aggregate().id();
            }
        } while (!page.isEmpty() && found.size() < limit);
        return found.stream().flatMap(List::stream).toList();
    }

    /** Others may be at work on the same task; a clock that they stopped needs no new end. */
    @Override
    public void move(Open open, LocalDate due, Attribution why) {
        for (var tries = 1; ; tries++) {
            try {
                tasks.find(open.subject()).ifPresent(found -> TaskClocks.move(found.aggregate(), open.clock(), due)
                        .ifPresent(moved -> tasks.save(found, moved, why)));
                return;
            } catch (StaleAggregate e) {
                if (tries == MOST_TRIES) {
                    throw e;
                }
            }
        }
    }

    private static List<Open> open(Task task, LocalDate from, LocalDate to) {
        var counted = TaskClocks.running(task).entrySet().stream()
                .map(clock -> new Open(
                        KIND, task.id(), clock.getKey(), clock.getValue().deadline()))
                .filter(open -> open.deadline().start().isBefore(to)
                        && !open.deadline().due().isBefore(from));
        return Stream.concat(counted, new PendingWarnings(task).countedOver(KIND, from, to).stream())
                .sorted(Comparator.comparing(Open::clock))
                .toList();
    }
}
