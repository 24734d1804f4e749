package org.huunghi.agreement.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.task.DecidedTasks.accepted;
import static org.huunghi.agreement.task.DecidedTasks.rejection;
import static org.huunghi.agreement.task.TaskSamples.LATER;
import static org.huunghi.agreement.task.TaskSamples.NOW;
import static org.huunghi.agreement.task.TaskSamples.TIMES;
import static org.huunghi.agreement.task.TaskSamples.TODAY;
import static org.huunghi.agreement.task.TaskSamples.aTask;

import java.time.Duration;
import java.time.Instant;
import org.huunghi.agreement.task.TaskEvent.Completed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a task is in time follows from its deadline, its result and the clock. */
class TimelinessTest {

    /** Monday to Wednesday, but Tuesday is a day off: three working days end with the Thursday. */
    private static final Instant SOON = TIMES.soonUntil(NOW);

    @ParameterizedTest
    @CsvSource({"0, true, 0", "-3, true, 0", "1, false, 1", "40, false, 40"})
    void aTaskIsDoneOnTheDateOfItsResultDocument(int daysAfterDeadline, boolean onTime, long daysLate) {
        var task = aTask().due(TODAY.minusDays(daysAfterDeadline)).in(TaskStatus.SUBMITTED);

        var completed = accepted(task.complete(LATER));

        assertThat(completed.events()).containsExactly(new Completed(TODAY, onTime, daysLate));
        assertThat(completed.state().doneOn()).contains(TODAY);
    }

    @Test
    void aResultCannotBeDatedTomorrow() {
        var tomorrow = TODAY.plusDays(1);

        assertThat(rejection(aTask().in(TaskStatus.IN_PROGRESS)
                        .submit(new TaskResult("1/BC", tomorrow, "so-nnptnt"), TODAY, NOW)))
                .isEqualTo(new TaskRejection.ResultInFuture(tomorrow));
    }

    @ParameterizedTest
    @CsvSource({
        "ASSIGNED,, NO_DEADLINE",
        "ASSIGNED, 6, NOT_DUE",
        "ASSIGNED, 5, DUE_SOON",
        "IN_PROGRESS, 2, DUE_SOON",
        "BLOCKED, 0, DUE_SOON",
        "ACCEPTED, -1, OVERDUE",
        "SUBMITTED, 0, NOT_DUE",
        "SUBMITTED, -1, OVERDUE",
        "COMPLETED, 0, DONE_ON_TIME",
        "COMPLETED, -1, DONE_LATE",
        "COMPLETED,, DONE_ON_TIME",
    })
    void timelinessFollowsFromTheDeadlineAndTheClock(TaskStatus status, Integer daysLeft, Timeliness expected) {
        var sample = daysLeft == null ? aTask().withoutDeadline() : aTask().due(TODAY.plusDays(daysLeft));

        assertThat(Timeliness.of(sample.in(status), NOW, SOON)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"DRAFT", "CANCELLED", "MERGED", "REASSIGNED"})
    void whatNoLongerCountsHasNoTimeliness(TaskStatus status) {
        assertThat(Timeliness.of(aTask().in(status), NOW, SOON)).isEmpty();
    }

    @Test
    void aResultOfTheLastDayIsInTimeHoweverLateItIsAccepted() {
        assertThat(Timeliness.of(aTask().due(TODAY).done(TODAY), NOW.plus(Duration.ofDays(90)), SOON))
                .contains(Timeliness.DONE_ON_TIME);
    }

    @Test
    void listsShowThePressingFirst() {
        var urgent = aTask().due(TODAY).in(TaskStatus.ASSIGNED);
        var calm = aTask().due(TODAY.plusDays(1)).in(TaskStatus.ASSIGNED);
        var open = aTask().withoutDeadline().in(TaskStatus.ASSIGNED);
        var done = aTask().due(TODAY.minusDays(9)).in(TaskStatus.COMPLETED);

        assertThat(urgent.rank()).isLessThan(calm.rank());
        assertThat(calm.rank()).isLessThan(open.rank());
        assertThat(calm.rank()).isLessThan(done.rank());
    }
}
