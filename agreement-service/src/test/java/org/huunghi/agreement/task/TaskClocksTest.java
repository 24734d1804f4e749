package org.huunghi.agreement.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.task.TaskSamples.HOLIDAY;
import static org.huunghi.agreement.task.TaskSamples.NOW;
import static org.huunghi.agreement.task.TaskSamples.TIMES;
import static org.huunghi.agreement.task.TaskSamples.TODAY;
import static org.huunghi.agreement.task.TaskSamples.WORKED_SATURDAY;
import static org.huunghi.agreement.task.TaskSamples.aTask;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.huunghi.agreement.task.TaskEvent.AcceptanceReminder;
import org.huunghi.agreement.task.TaskEvent.CoordinationOverdue;
import org.huunghi.agreement.task.TaskEvent.CriticallyOverdue;
import org.huunghi.agreement.task.TaskEvent.DeadlineMoved;
import org.huunghi.agreement.task.TaskEvent.DueSoon;
import org.huunghi.agreement.task.TaskEvent.EscalationOverdue;
import org.huunghi.agreement.task.TaskEvent.Extended;
import org.huunghi.agreement.task.TaskEvent.Overdue;
import org.huunghi.agreement.task.TaskEvent.OverdueReminder;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Decision.Accepted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Today is Saturday 21 November 2026; every rule gives two working days. */
class TaskClocksTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final Instant DUE = Due.on(FRIDAY).end();

    @Test
    void aDeadlineIsHeardFromBeforeItPassesUntilTheWorkIsDone() {
        var task = answered(aTask().due(FRIDAY).in(TaskStatus.ACCEPTED, NOW));

        assertThat(everythingTold(task, DUE.plus(Duration.ofDays(70))))
                .containsExactly(
                        new DueSoon(DUE, 3),
                        new DueSoon(DUE, 1),
                        new Overdue(DUE, 1),
                        new OverdueReminder(DUE, 3, 3),
                        new OverdueReminder(DUE, 7, 7),
                        new OverdueReminder(DUE, 15, 15),
                        new OverdueReminder(DUE, 22, 22),
                        new OverdueReminder(DUE, 29, 29),
                        new OverdueReminder(DUE, 36, 36),
                        new OverdueReminder(DUE, 43, 43),
                        new OverdueReminder(DUE, 50, 50),
                        new OverdueReminder(DUE, 57, 57),
                        new CriticallyOverdue(DUE, 60, 60),
                        new OverdueReminder(DUE, 64, 64),
                        new OverdueReminder(DUE, 71, 71));
    }

    @ParameterizedTest
    @CsvSource({
        // Wednesday to Friday are worked.
        "2026-11-27, 2026-11-24",
        // Wednesday, Thursday and the Monday before the holiday.
        "2026-11-26, 2026-11-22",
        // A worked Saturday, and the Thursday and Friday before it.
        "2026-12-05, 2026-12-02",
        // A deadline on a Sunday: the Saturday before it is worked.
        "2026-12-06, 2026-12-02",
        // Two days after a weekend of which the Saturday is worked.
        "2026-12-08, 2026-12-04",
    })
    void aDeadlineIsNearByWorkingDays(LocalDate due, LocalDate near) {
        var task = answered(aTask().due(due).in(TaskStatus.ACCEPTED, NOW.minus(Duration.ofDays(9))));

        assertThat(task.nextTimerAt()).contains(Due.on(near.minusDays(1)).end());
        assertThat(HOLIDAY).isBefore(WORKED_SATURDAY);
    }

    @Test
    void afterAPauseOnlyTheLatestOfEachKindIsTold() {
        var task = answered(aTask().due(FRIDAY).in(TaskStatus.ACCEPTED, NOW));

        var told = rung(task, DUE.plus(Duration.ofDays(130)));

        assertThat(told.events())
                .containsExactly(
                        new Overdue(DUE, 131),
                        new OverdueReminder(DUE, 131, 127),
                        new CriticallyOverdue(DUE, 131, 120));
        assertThat(told.state().nextTimerAt()).contains(DUE.plus(Duration.ofDays(133)));
    }

    @Test
    void ofTwoMissedWarningsTheLaterOneIsTold() {
        var task = answered(aTask().due(FRIDAY).in(TaskStatus.ACCEPTED, NOW));

        var told = rung(task, DUE.minusSeconds(60));

        assertThat(told.events()).containsExactly(new DueSoon(DUE, 1));
        assertThat(told.state().nextTimerAt()).contains(DUE);
    }

    @Test
    void aDateThatIsNearWhenItIsSetIsNotAnnouncedAgain() {
        var monday = LocalDate.of(2026, 11, 23);
        var sunday = NOW.plus(Duration.ofDays(1));

        var task = answered(aTask().due(monday).in(TaskStatus.ACCEPTED, sunday));

        assertThat(task.nextTimerAt()).contains(Due.on(monday).end());
    }

    @Test
    void aTaskEnteredLongAfterItsDeadlineIsRemindedFromThenOn() {
        var task = answered(aTask().due(TODAY.minusDays(61)).in(TaskStatus.ACCEPTED, NOW));
        var due = Due.on(TODAY.minusDays(61)).end();

        var first = rung(task, NOW);

        assertThat(first.events()).containsExactly(new Overdue(due, 61));
        assertThat(first.state().nextTimerAt()).contains(due.plus(Duration.ofDays(63)));
    }

    @Test
    void aDateThatMovesIsHeardFromAnew() {
        var overdue = rung(answered(aTask().due(FRIDAY).in(TaskStatus.ACCEPTED, NOW)), DUE.plus(Duration.ofDays(4)));
        var later = Due.on(LocalDate.of(2026, 12, 25));

        var extended = accepted(overdue.state().extend(later, TIMES, DUE.plus(Duration.ofDays(5))));

        assertThat(extended.events()).containsExactly(new Extended(DUE, later.end()));
        assertThat(everythingTold(extended.state(), later.end()))
                .containsExactly(new DueSoon(later.end(), 3), new DueSoon(later.end(), 1), new Overdue(later.end(), 1));
    }

    @Test
    void aTaskWithoutADeadlineNeverRings() {
        assertThat(answered(aTask().withoutDeadline().in(TaskStatus.ACCEPTED)).nextTimerAt())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUBMITTED", "COMPLETED", "CANCELLED", "MERGED", "REASSIGNED", "DRAFT"})
    void theClocksRunOnlyWhileTheLeadsOweTheResult(TaskStatus status) {
        var task = aTask().due(TODAY.minusDays(1)).in(status);

        assertThat(TaskClocks.ring(task, NOW)).isEmpty();
        assertThat(task.nextTimerAt()).isEmpty();
        assertThat(task.countedUntil()).isEmpty();
    }

    @Test
    void leadsThatAreSilentAndCoordinatorsThatDoNotAnswerAreToldOfOnce() {
        var friday = Instant.parse("2026-11-20T03:00:00Z");
        var task = aTask().in(TaskStatus.ASSIGNED, friday);
        var some = accepted(task.answer(new CoordinationAnswer("so-khdt", "đồng ý", null, friday)))
                .state();
        // Monday and Wednesday are worked, Tuesday is not.
        var wednesday = LocalDate.of(2026, 11, 25);

        var told = rung(some, Due.on(wednesday).end());

        assertThat(told.events())
                .containsExactly(
                        new AcceptanceReminder(LocalDate.of(2026, 11, 20)),
                        new CoordinationOverdue(coordinator(1), wednesday),
                        new CoordinationOverdue(coordinator(2), wednesday));
        assertThat(TaskClocks.running(told.state())).hasSize(3);
        assertThat(TaskClocks.ring(told.state(), Due.on(wednesday).end())).isEmpty();
    }

    @Test
    void aDecisionThatIsOwedIsToldOfOnce() {
        var task = answered(aTask().withoutDeadline().in(TaskStatus.ESCALATED));

        assertThat(rung(task, NOW.plus(Duration.ofDays(9))).events())
                .containsExactly(new EscalationOverdue(task.obstacles().getFirst()));
        assertThat(TaskClocks.ring(task, NOW.plus(Duration.ofDays(1)))).isEmpty();
    }

    @Test
    void aClockThatTheCalendarMovesIsHeardFromAnew() {
        var task = aTask().withoutDeadline().in(TaskStatus.ASSIGNED, NOW);
        var clock = "coordination/so-khdt";
        var before = TaskClocks.running(task).get(clock).due();

        var moved = TaskClocks.move(task, clock, before.plusDays(1)).orElseThrow();

        assertThat(moved.events()).containsExactly(new DeadlineMoved(clock, before, before.plusDays(1)));
        assertThat(TaskClocks.move(moved.state(), clock, before.plusDays(1))).isEmpty();
        assertThat(TaskClocks.move(task, "escalation/1", before)).isEmpty();
        var told = rung(rung(task, Due.on(before).end()).state(), clock, before.plusDays(2));
        assertThat(told).containsExactly(new CoordinationOverdue(coordinator(0), before.plusDays(2)));
    }

    /** Otherwise a sweep would find nothing to tell, again and again, or never look. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whatIsDueHasSomethingToTellAndThenIsNot(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < 200; i++) {
            var status = List.of(TaskStatus.ASSIGNED, TaskStatus.IN_PROGRESS, TaskStatus.ESCALATED)
                    .get(random.nextInt(3));
            var task = aTask().due(TODAY.plusDays(random.nextInt(-150, 30)))
                    .in(status, NOW.minus(Duration.ofHours(random.nextInt(4000))));
            for (var now = NOW; now.isBefore(NOW.plus(Duration.ofDays(200))); now = now.plus(step(random))) {
                var at = now;
                var isDue =
                        task.nextTimerAt().filter(next -> !at.isBefore(next)).isPresent();
                var told = TaskClocks.ring(task, now);
                assertThat(told.isPresent()).isEqualTo(isDue);
                task = told.map(Accepted::state).orElse(task);
                assertThat(task.nextTimerAt()).as("after %s", now).hasValueSatisfying(next -> assertThat(next)
                        .isAfter(at));
            }
        }
    }

    private static Duration step(Random random) {
        return Duration.ofHours(random.nextInt(1, 1000));
    }

    /** Sweeps as soon as there is something to tell. */
    private static List<TaskEvent> everythingTold(Task task, Instant until) {
        var told = new ArrayList<TaskEvent>();
        var current = task;
        for (var at = next(current); !at.isAfter(until); at = next(current)) {
            var rung = rung(current, at);
            told.addAll(rung.events());
            current = rung.state();
        }
        return told;
    }

    private static List<TaskEvent> rung(Task task, String clock, LocalDate due) {
        var moved = TaskClocks.move(task, clock, due).orElseThrow().state();
        return rung(moved, Due.on(due).end()).events();
    }

    private static Instant next(Task task) {
        return task.nextTimerAt().orElse(Instant.MAX);
    }

    private static Accepted<Task, TaskEvent, TaskRejection> rung(Task task, Instant now) {
        return TaskClocks.ring(task, now).orElseThrow();
    }

    private static Accepted<Task, TaskEvent, TaskRejection> accepted(
            Decision<Task, TaskEvent, TaskRejection> decision) {
        return (Accepted<Task, TaskEvent, TaskRejection>) decision;
    }

    private static Coordinator coordinator(int at) {
        return aTask().assignment().coordinators().get(at);
    }

    /** Nobody is asked any more, so that only the deadline is heard. */
    private static Task answered(Task task) {
        return new TaskCopy(task)
                .coordinations(part ->
                        part.answered(new CoordinationAnswer(part.coordinator().key(), "đồng ý", null, NOW)))
                .task();
    }
}
