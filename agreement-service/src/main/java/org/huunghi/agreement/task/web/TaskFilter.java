package org.huunghi.agreement.task.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.huunghi.agreement.task.DeadlineClock;
import org.huunghi.agreement.task.TaskQuery;
import org.huunghi.agreement.task.TaskStatus;
import org.huunghi.agreement.task.Timeliness;
import org.huunghi.eventing.Actor;

/**
 * What a list of tasks can be narrowed by.
 *
 * @param mine only tasks that the caller's own unit takes part in, in place of {@code unit}
 */
record TaskFilter(
        Boolean mine,
        @Pattern(regexp = NewTask.UNIT_CODE) String unit,
        TaskQuery.Part part,
        @Pattern(regexp = NewTask.UNIT_CODE) String accountable,
        TaskStatus status,
        Timeliness timeliness,
        @Size(max = 100) String directive,
        @Pattern(regexp = NewTask.CODE) String pillar,
        @Pattern(regexp = NewTask.CODE) String field,
        @Size(max = 64) String partner,
        @Size(max = 64) String agreement,
        @Size(max = 200) String q) {

    /** A caller without a unit has no tasks of its own. */
    private static final String NO_UNIT = "";

    /**
     * @param after the last task of the former page, or {@code null}
     */
    TaskQuery query(Actor by, DeadlineClock clock, String after) {
        return new TaskQuery(
                Boolean.TRUE.equals(mine) ? ownUnit(by) : unit,
                part,
                accountable,
                status,
                timeliness,
                directive,
                pillar,
                field,
                partner,
                agreement,
                q,
                clock.now(),
                clock.soonUntil(),
                after);
    }

    private static String ownUnit(Actor by) {
        return by.unit() == null ? NO_UNIT : by.unit();
    }
}
