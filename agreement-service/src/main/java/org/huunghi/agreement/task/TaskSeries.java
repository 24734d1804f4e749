package org.huunghi.agreement.task;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Decision.Accepted;

/**
 * A task that comes back, such as a monthly report. Each period has a task of its own, with its own deadline and result;
 * none is ever moved to the next.
 *
 * @param pattern what is assigned each time; its deadline follows from the rhythm
 * @param from a day in the first period
 * @param until a day in the last period, {@code null} without an end
 * @param next first day of the first period that has no task yet
 */
public record TaskSeries(
        String id,
        Assignment pattern,
        Rhythm rhythm,
        LocalDate from,
        LocalDate until,
        SeriesStatus status,
        LocalDate next) {

    static Decision<TaskSeries, SeriesEvent, TaskRejection> start(
            String id, Assignment pattern, Rhythm rhythm, LocalDate from, LocalDate until) {
        var first = rhythm.periodOf(from).atDay(1);
        var series = new TaskSeries(id, pattern, rhythm, from, until, SeriesStatus.ACTIVE, first);
        return pattern.flaw()
                .map(Decision::<TaskSeries, SeriesEvent, TaskRejection>rejected)
                .orElseGet(() -> Decision.accepted(series, new SeriesEvent.Started()));
    }

    /** The task of the next period has been made. */
    Accepted<TaskSeries, SeriesEvent, TaskRejection> generated() {
        var following = rhythm.after(YearMonth.from(next)).atDay(1);
        var later = new TaskSeries(id, pattern, rhythm, from, until, status, following);
        return new Accepted<>(later, List.of(new SeriesEvent.Generated(next, nextTask())));
    }

    Decision<TaskSeries, SeriesEvent, TaskRejection> end() {
        return SeriesTransitions.TABLE
                .move(status, SeriesTransitions.END)
                .map(ended -> Decision.<TaskSeries, SeriesEvent, TaskRejection>accepted(
                        new TaskSeries(id, pattern, rhythm, from, until, ended, next), new SeriesEvent.Ended()))
                .orElseGet(() -> Decision.rejected(new TaskRejection.SeriesEnded(id)));
    }

    /** When the next task is to be assigned, if ever. */
    public Optional<Instant> nextTimerAt() {
        var goesOn = SeriesTransitions.TABLE.allowedIn(status).contains(SeriesTransitions.GENERATE)
                && (until == null || !next.isAfter(until));
        return goesOn ? Optional.of(rhythm.beginsAt(YearMonth.from(next))) : Optional.empty();
    }

    String nextTask() {
        return taskOf(YearMonth.from(next));
    }

    /** The task of the period before the next; for the first one there is none. */
    String formerTask() {
        return taskOf(rhythm.before(YearMonth.from(next)));
    }

    /** A period has one task, so its id follows from the period. */
    private String taskOf(YearMonth period) {
        var name = "series/" + id + "/" + period.atDay(1);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    Assignment nextAssignment() {
        var period = YearMonth.from(next);
        return pattern.inSeries(id, rhythm.titled(pattern.title(), period), rhythm.dueOf(period));
    }
}
