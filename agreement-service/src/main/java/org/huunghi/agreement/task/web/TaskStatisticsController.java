package org.huunghi.agreement.task.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huunghi.agreement.task.CountingTasks;
import org.huunghi.agreement.task.DeadlineClock;
import org.huunghi.agreement.task.TaskClasses;
import org.huunghi.agreement.task.TaskCount;
import org.huunghi.agreement.task.TaskStatistics;
import org.huunghi.servicekit.Problem;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How tasks stand, by the classes that the Government counts them in. */
@RestController
class TaskStatisticsController {

    /**
     * @param from first day of the directives counted
     * @param to last day of them
     */
    record CountedTasks(
            @Pattern(regexp = NewTask.UNIT_CODE) String unit,
            @Pattern(regexp = NewTask.CODE) String field,
            @Pattern(regexp = NewTask.CODE) String pillar,
            LocalDate from,
            LocalDate to,
            TaskCount.By by) {

        TaskCount asOf(DeadlineClock clock) {
            if (from != null && to != null && to.isBefore(from)) {
                throw Problem.invalid("to", "backwards").asRefusal();
            }
            return new TaskCount(unit, field, pillar, from, to, null, null, false, clock.now(), clock.soonUntil());
        }
    }

    /** Counts and rates of the tasks of a period. */
    record ShownStatistics(
            Instant at,
            ShownClasses classes,

            @Schema(description = "Whether the classes add up to the tasks counted as one")
            boolean consistent,

            List<ShownAgeing> ageing,
            HeldUp heldUp,
            ShownEscalations escalations,
            List<ShownGroup> groups) {}

    /**
     * @param completionRate completed of what was due, in per cent
     * @param overdueRate overdue of what was due, in per cent
     */
    record ShownClasses(
            long total,
            long completed,
            long doneOnTime,
            long doneLate,
            long notCompleted,
            long notDue,
            long dueSoon,
            long noDeadline,
            long overdue,
            BigDecimal completionRate,
            BigDecimal overdueRate) {}

    record ShownAgeing(int fromDay, Integer toDay, long tasks) {}

    /** Late tasks that a coordinator kept waiting beyond its time, and their share of the late ones in per cent. */
    record HeldUp(long tasks, BigDecimal share) {}

    record ShownEscalations(long decided, long open, BigDecimal meanHours) {}

    record ShownGroup(String key, ShownClasses classes) {}

    private final CountingTasks counting;
    private final DeadlineClock clock;

    TaskStatisticsController(CountingTasks counting, DeadlineClock clock) {
        this.counting = counting;
        this.clock = clock;
    }

    @GetMapping(TaskView.PATH + "/statistics")
    ShownStatistics statistics(@Valid @ParameterObject CountedTasks wanted) {
        return shown(counting.count(wanted.asOf(clock), wanted.by));
    }

    private static ShownStatistics shown(TaskStatistics counted) {
        var escalations = counted.escalations();
        return new ShownStatistics(
                counted.at(),
                shown(counted.classes()),
                counted.isConsistent(),
                counted.ageing().stream()
                        .map(age ->
                                new ShownAgeing(age.days().least(), age.days().most(), age.tasks()))
                        .toList(),
                new HeldUp(counted.heldUp(), counted.shareHeldUp()),
                new ShownEscalations(escalations.decided(), escalations.open(), escalations.meanHours()),
                counted.groups().stream()
                        .map(group -> new ShownGroup(group.key(), shown(group.classes())))
                        .toList());
    }

    private static ShownClasses shown(TaskClasses of) {
        return new ShownClasses(
                of.total(),
                of.completed(),
                of.doneOnTime(),
                of.doneLate(),
                of.notCompleted(),
                of.notDue(),
                of.dueSoon(),
                of.noDeadline(),
                of.overdue(),
                of.completionRate(),
                of.overdueRate());
    }
}
