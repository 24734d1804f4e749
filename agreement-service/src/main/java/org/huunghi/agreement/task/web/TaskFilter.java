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
 * @param mine only tasks that the caller works on as a focal point, in place of {@code officer}
 * @param ours only tasks that the caller's own unit takes part in, in place of {@code unit}
 * @param officer who works on it for a unit, as the subject of a token
 */
record TaskFilter(
        Boolean mine,
        Boolean ours,
        @Pattern(regexp = NewTask.UNIT_CODE) String unit,
        TaskQuery.Part part,
        @Pattern(regexp = NewTask.UNIT_CODE) String accountable,
        @Size(max = 100) String officer,
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
                Boolean.TRUE.equals(ours) ? ownUnit(by) : unit,
                part,
                accountable,
                Boolean.TRUE.equals(mine) ? by.id() : officer,
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
