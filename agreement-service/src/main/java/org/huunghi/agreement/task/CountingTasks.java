package org.huunghi.agreement.task;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huunghi.agreement.task.TaskCount.By;
import org.huunghi.agreement.task.TaskCount.DaysLate;
import org.huunghi.agreement.task.TaskStatistics.Ageing;
import org.huunghi.agreement.task.TaskStatistics.Group;

/** Counts tasks in the store, class by class, all judged by one moment. */
public final class CountingTasks {

    /** As the Government's reports group overdue tasks. */
    private static final List<DaysLate> AGEING =
            List.of(new DaysLate(1, 30), new DaysLate(31, 60), new DaysLate(61, 120), new DaysLate(121, null));

    /** Counts are several looks; a task that moves between two of them is counted twice or not at all. */
    private static final int MOST_LOOKS = 3;

    private final Tasks tasks;

    public CountingTasks(Tasks tasks) {
        this.tasks = tasks;
    }

    /**
     * @param by by what to tell them apart, {@code null} for all together only
     */
    public TaskStatistics count(TaskCount what, By by) {
        var looked = look(what, by);
        for (var looks = 1; looks < MOST_LOOKS && !looked.isConsistent(); looks++) {
            looked = look(what, by);
        }
        return looked;
    }

    private TaskStatistics look(TaskCount what, By by) {
        var classes = TaskClasses.of(timeliness -> all(what.only(timeliness)));
        var held = all(what.only(Timeliness.OVERDUE).keptWaiting())
                + all(what.only(Timeliness.DONE_LATE).keptWaiting());
        var ageing = AGEING.stream()
                .map(days -> new Ageing(days, all(what.late(days))))
                .toList();
        var groups = by == null ? List.<Group>of() : groups(what, by);
        return new TaskStatistics(what.now(), classes, all(what), ageing, held, tasks.escalations(what), groups);
    }

    private List<Group> groups(TaskCount what, By by) {
        var byKey = new TreeMap<String, Map<Timeliness, Long>>();
        for (var timeliness : Timeliness.values()) {
            tasks.counts(what.only(timeliness), by)
                    .forEach((key, count) -> byKey.computeIfAbsent(key, k -> new EnumMap<>(Timeliness.class))
                            .put(timeliness, count));
        }
        return byKey.entrySet().stream()
                .map(group -> new Group(group.getKey(), TaskClasses.of(timeliness -> group.getValue()
                        .getOrDefault(timeliness, 0L))))
                .toList();
    }

    private long all(TaskCount what) {
        return tasks.counts(what, null).getOrDefault("", 0L);
    }
}
