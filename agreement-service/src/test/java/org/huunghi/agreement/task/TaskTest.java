package org.huunghi.agreement.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.task.TaskSamples.LATER;
import static org.huunghi.agreement.task.TaskSamples.NOW;
import static org.huunghi.agreement.task.TaskSamples.TODAY;
import static org.huunghi.agreement.task.TaskSamples.aTask;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huunghi.agreement.task.TaskEvent.Assigned;
import org.huunghi.agreement.task.TaskEvent.Completed;
import org.huunghi.agreement.task.TaskEvent.Overdue;
import org.huunghi.agreement.task.TaskEvent.Returned;
import org.huunghi.eventing.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskTest {

    private static final Duration SOON = Duration.ofDays(3);

    @Test
    void severalUnitsMayLeadButExactlyOneIsAccountable() {
        var nobody = List.of(new Lead("so-nnptnt", false), new Lead("so-gddt", false));
        var both = List.of(new Lead("so-nnptnt", true), new Lead("so-gddt", true));

        assertThat(rejection(Task.assign("t", aTask().assignment(nobody, List.of()), NOW)))
                .isEqualTo(new TaskRejection.NotOneAccountableLead(0));
        assertThat(rejection(Task.assign("t", aTask().assignment(both, List.of()), NOW)))
                .isEqualTo(new TaskRejection.NotOneAccountableLead(2));
    }

    @Test
    void aUnitCannotLeadAndCoordinate() {
        var leads = List.of(new Lead("so-nnptnt", true));
        var coordinators = List.of(Coordinator.unit("so-nnptnt"));

        assertThat(rejection(Task.assign("t", aTask().assignment(leads, coordinators), NOW)))
                .isEqualTo(new TaskRejection.UnitNamedTwice("so-nnptnt"));
    }

    @Test
    void aDeadlineEndsWithItsDayInVietnam() {
        assertThat(Due.on(LocalDate.of(2026, 11, 21)).end()).isEqualTo(Instant.parse("2026-11-21T17:00:00Z"));
        assertThat(aTask().due(TODAY, "17:00:00").assignment().due().end())
                .isEqualTo(Instant.parse("2026-11-21T10:00:00Z"));
    }

    @Test
    void aTaskEnteredAfterItsDeadlineIsOverdueAtOnce() {
        var assigned = accepted(Task.assign("t", aTask().due(TODAY.minusDays(4)).assignment(), NOW));

        assertThat(assigned.events())
                .containsExactly(new Assigned(), new Overdue(Instant.parse("2026-11-17T17:00:00Z"), 4));
        assertThat(assigned.state().nextTimerAt()).isEmpty();
    }

    @Test
    void aDeadlineIsToldOnce() {
        var task = aTask().due(TODAY, "10:00:00").in(TaskStatus.ACCEPTED);
        var due = Instant.parse("2026-11-21T03:00:00Z");

        assertThat(task.ring(due.minusMillis(1))).isEmpty();
        var told = task.ring(due).orElseThrow();
        assertThat(told.events()).containsExactly(new Overdue(due, 1));
        assertThat(told.state().ring(LATER)).isEmpty();
        assertThat(told.state().status()).isEqualTo(TaskStatus.ACCEPTED);
    }

    @Test
    void aTaskWithoutADeadlineNeverRings() {
        assertThat(aTask().withoutDeadline().in(TaskStatus.ASSIGNED).nextTimerAt())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"SUBMITTED", "COMPLETED", "CANCELLED", "MERGED", "REASSIGNED", "DRAFT"})
    void theDeadlineRunsOnlyWhileTheLeadsOweTheResult(TaskStatus status) {
        assertThat(aTask().due(TODAY.minusDays(1)).in(status).ring(NOW)).isEmpty();
    }

    @Test
    void aTaskReturnedAfterItsDeadlineIsOverdueAtOnce() {
        var returned = accepted(
                aTask().due(TODAY.minusDays(1)).in(TaskStatus.SUBMITTED).giveBack(NOW));

        assertThat(returned.events())
                .containsExactly(new Returned(), new Overdue(Instant.parse("2026-11-20T17:00:00Z"), 1));
        assertThat(returned.state().result()).isNull();
    }

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

    @Test
    void aCoordinatorsLaterAnswerTakesThePlaceOfTheFormer() {
        var first = accepted(aTask().in(TaskStatus.ASSIGNED)
                        .answer(new CoordinationAnswer("so-khdt", "đang xem", null, NOW)))
                .state();
        var second = accepted(first.answer(new CoordinationAnswer("so-khdt", "đồng ý", null, LATER)))
                .state();

        assertThat(second.answers()).extracting(CoordinationAnswer::note).containsExactly("đồng ý");
    }

    @ParameterizedTest
    @CsvSource({
        "ASSIGNED,, NO_DEADLINE",
        "ASSIGNED, 4, NOT_DUE",
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

        assertThat(sample.in(status).timeliness(NOW, SOON)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"DRAFT", "CANCELLED", "MERGED", "REASSIGNED"})
    void whatNoLongerCountsHasNoTimeliness(TaskStatus status) {
        assertThat(aTask().in(status).timeliness(NOW, SOON)).isEmpty();
    }

    @Test
    void aResultOfTheLastDayIsInTimeHoweverLateItIsAccepted() {
        assertThat(aTask().due(TODAY).done(TODAY).timeliness(NOW.plus(Duration.ofDays(90)), SOON))
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

    private static Decision.Accepted<Task, TaskEvent, TaskRejection> accepted(
            Decision<Task, TaskEvent, TaskRejection> decision) {
        return switch (decision) {
            case Decision.Accepted<Task, TaskEvent, TaskRejection> accepted -> accepted;
            case Decision.Rejected<Task, TaskEvent, TaskRejection>(TaskRejection reason) ->
                throw new AssertionError("refused: " + reason);
        };
    }

    private static TaskRejection rejection(Decision<Task, TaskEvent, TaskRejection> decision) {
        return switch (decision) {
            case Decision.Rejected<Task, TaskEvent, TaskRejection>(TaskRejection reason) -> reason;
            case Decision.Accepted<Task, TaskEvent, TaskRejection> accepted ->
                throw new AssertionError("accepted: " + accepted);
        };
    }
}
