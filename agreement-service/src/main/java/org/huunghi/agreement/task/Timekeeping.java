package org.huunghi.agreement.task;

import java.time.Instant;
import org.huunghi.agreement.calendar.Deadline;
import org.huunghi.agreement.calendar.Deadlines;
import org.huunghi.agreement.calendar.WorkingDays;
import org.huunghi.agreement.task.Alarms.Schedule;
import org.huunghi.agreement.task.Alarms.Schedule.Warning;

/** Counts the days that tasks run by: working days where people have to act, calendar days where they are late. */
public final class Timekeeping {

    static final String ACCEPTANCE = "task-acceptance";
    static final String COORDINATION = "coordination-answer";
    static final String ESCALATION = "escalation-decision";

    private final WorkingDays days;
    private final Deadlines deadlines;
    private final Thresholds thresholds;

    public Timekeeping(WorkingDays days, Deadlines deadlines, Thresholds thresholds) {
        this.days = days;
        this.deadlines = deadlines;
        this.thresholds = thresholds;
    }

    /** From this moment on, by this rule. */
    Deadline deadline(String rule, Instant from) {
        return deadlines.of(rule, Due.dayOf(from));
    }

    /** {@code null} without a deadline. */
    Schedule schedule(Due due, Instant now) {
        if (due == null) {
            return null;
        }
        var warnings = thresholds.warnings().stream()
                .map(left -> new Warning(left, days.before(due.date(), left)))
                .filter(warning -> warning.at().isAfter(now))
                .toList();
        return new Schedule(now, warnings, thresholds.reminders(), thresholds.every(), thresholds.critical());
    }

    /** Open deadlines that end by then are due soon. */
    Instant soonUntil(Instant now) {
        var working = thresholds.warnings().getFirst();
        return Due.on(days.plus(Due.dayOf(now), working + 1).minusDays(1)).end();
    }
}
