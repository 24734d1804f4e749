package org.huunghi.agreement.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.task.DecidedTasks.accepted;
import static org.huunghi.agreement.task.RungTasks.answered;
import static org.huunghi.agreement.task.RungTasks.rung;
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
import org.huunghi.agreement.task.TaskEvent.CriticallyOverdue;
import org.huunghi.agreement.task.TaskEvent.DueSoon;
import org.huunghi.agreement.task.TaskEvent.Extended;
import org.huunghi.agreement.task.TaskEvent.Overdue;
import org.huunghi.agreement.task.TaskEvent.OverdueReminder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Warnings before a deadline and reminders after it. Today is Saturday 21 November 2026. */
class DeadlineClockTest {

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

    static Instant next(Task task) {
        return task.nextTimerAt().orElse(Instant.MAX);
    }
}
