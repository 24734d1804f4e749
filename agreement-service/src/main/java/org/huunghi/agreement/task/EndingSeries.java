package org.huunghi.agreement.task;

import java.time.Clock;
import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Outcome;

/** A series brings no more tasks; those that it has brought stay. */
public final class EndingSeries {

    private final AllTaskSeries series;
    private final TaskRights rights;
    private final Clock clock;

    public EndingSeries(AllTaskSeries series, TaskRights rights, Clock clock) {
        this.series = series;
        this.rights = rights;
        this.clock = clock;
    }

    public Outcome<TaskSeries, TaskRejection> end(Change change) {
        var found = series.find(change.id());
        if (found.isEmpty()) {
            return Outcome.refused(new TaskRejection.NotFound(change.id()));
        }
        var refusal = rights.refusal(
                change.by(), TaskRight.ASSIGN, found.get().aggregate().pattern());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        var before = found.get().at(change.expectedVersion());
        return switch (before.aggregate().end()) {
            case Decision.Accepted<TaskSeries, SeriesEvent, TaskRejection> accepted ->
                Outcome.done(series.save(before, accepted, change.attribution(clock.instant())));
            case Decision.Rejected<TaskSeries, SeriesEvent, TaskRejection>(TaskRejection reason) ->
                Outcome.refused(reason);
        };
    }
}
