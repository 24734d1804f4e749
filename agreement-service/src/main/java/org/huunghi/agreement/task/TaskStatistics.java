package org.huunghi.agreement.task;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import org.huunghi.agreement.task.TaskCount.DaysLate;

/**
 * How the tasks of a period stand at a moment.
 *
 * @param counted how many there are when they are counted as one; the classes together are as many
 * @param heldUp late tasks that a coordinator kept waiting beyond its time
 */
public record TaskStatistics(
        Instant at,
        TaskClasses classes,
        long counted,
        List<Ageing> ageing,
        long heldUp,
        Escalations escalations,
        List<Group> groups) {

    /** Overdue tasks by how long they have been. */
    public record Ageing(DaysLate days, long tasks) {}

    /**
     * How long the People's Committee takes to decide.
     *
     * @param open still waiting for a decision
     * @param minutes of all that were decided, from being put before it to the decision
     */
    public record Escalations(long decided, long minutes, long open) {

        /** To a tenth of an hour, {@code null} before the first decision. */
        public BigDecimal meanHours() {
            return decided == 0
                    ? null
                    : BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(60L * decided), 1, RoundingMode.HALF_UP);
        }
    }

    /**
     * @param key code of the unit, field or pillar; empty for tasks that have none
     */
    public record Group(String key, TaskClasses classes) {}

    /** Whether the classes add up to what was counted as one, as they must. */
    public boolean isConsistent() {
        return classes.total() == counted;
    }

    /** Late tasks that a coordinator kept waiting, in per cent of the late ones; {@code null} when none is late. */
    public BigDecimal shareHeldUp() {
        return TaskClasses.percent(heldUp, classes.late());
    }
}
