package org.huunghi.agreement.task;

import java.time.Clock;
import java.time.LocalDate;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.ChangeContext;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Outcome;

/** The People's Committee wants the same again each month, quarter or year. */
public final class StartingSeries {

    private final AllTaskSeries series;
    private final VettingAssignment vetting;
    private final Clock clock;

    public StartingSeries(AllTaskSeries series, VettingAssignment vetting, Clock clock) {
        this.series = series;
        this.vetting = vetting;
        this.clock = clock;
    }

    /**
     * @param until a day in the last period, {@code null} without an end
     */
    public Outcome<TaskSeries, TaskRejection> start(
            Assignment pattern, Rhythm rhythm, LocalDate from, LocalDate until, Actor by) {
        var now = clock.instant();
        var refusal = vetting.refusal(pattern, by, Due.dayOf(now));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        return switch (TaskSeries.start(ChangeContext.newId(), pattern, rhythm, from, until)) {
            case Decision.Accepted<TaskSeries, SeriesEvent, TaskRejection> accepted ->
                Outcome.done(series.add(
                        accepted, new Attribution(by, now, pattern.directive().source(), null)));
            case Decision.Rejected<TaskSeries, SeriesEvent, TaskRejection>(TaskRejection flaw) -> Outcome.refused(flaw);
        };
    }
}
