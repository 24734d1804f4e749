package org.huunghi.agreement.task.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.huunghi.agreement.task.DeadlineClock;
import org.huunghi.agreement.task.TaskQuery;
import org.huunghi.agreement.task.TaskStatus;
import org.huunghi.agreement.task.Timeliness;

/** What a list of tasks may be narrowed by; all of it holds at once. */
record TaskFilter(
        @Pattern(regexp = NewTask.UNIT_CODE) String unit,
        TaskQuery.Part part,
        TaskStatus status,
        Timeliness timeliness,
        @Size(max = 100) String directive,
        @Size(max = 64) String partner,
        @Size(max = 200) String q) {

    TaskQuery after(String last, DeadlineClock clock) {
        return new TaskQuery(unit, part, status, timeliness, directive, partner, q, clock.now(), clock.soon(), last);
    }
}
