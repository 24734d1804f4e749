package org.huunghi.agreement.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.task.TaskSamples.NOW;
import static org.huunghi.agreement.task.TaskSamples.aTask;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huunghi.agreement.calendar.Deadline;
import org.huunghi.agreement.calendar.OpenDeadlines.Open;
import org.huunghi.agreement.task.TaskEvent.DeadlineMoved;
import org.huunghi.agreement.task.TaskEvent.DueSoon;
import org.junit.jupiter.api.Test;

/** A deadline on Friday 27 November: on Tuesday three working days are left, on Thursday one. */
class PendingWarningsTest {

    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    private final Task task = aTask().due(FRIDAY).in(TaskStatus.IN_PROGRESS, NOW);

    @Test
    void aWarningIsCountedOverTheDaysBetweenItAndTheDeadline() {
        var far = new Open("task", task.id(), "due-soon/3", new Deadline("due-soon", FRIDAY, TUESDAY), 3);
        var near = new Open("task", task.id(), "due-soon/1", new Deadline("due-soon", FRIDAY, THURSDAY), 1);

        assertThat(countedOver(task, WEDNESDAY)).containsExactly(far);
        assertThat(countedOver(task, FRIDAY)).containsExactly(far, near);
        assertThat(countedOver(task, TUESDAY))
                .as("the day of the warning itself")
                .isEmpty();
        assertThat(countedOver(task, FRIDAY.plusDays(1))).isEmpty();
        assertThat(task.countedUntil()).contains(FRIDAY);
        assertThat(task.countedFrom().orElseThrow()).isBeforeOrEqualTo(TUESDAY);
    }

    @Test
    void aWarningThatTheCalendarMovesIsGivenOnItsNewDay() {
        var moved = TaskClocks.move(task, "due-soon/3", SUNDAY).orElseThrow();

        assertThat(moved.events()).containsExactly(new DeadlineMoved("due-soon/3", TUESDAY, SUNDAY));
        assertThat(moved.state().nextTimerAt()).contains(startOf(SUNDAY));
        assertThat(toldAt(moved.state(), startOf(SUNDAY)))
                .containsExactly(new DueSoon(Due.on(FRIDAY).end(), 3));
        assertThat(TaskClocks.move(moved.state(), "due-soon/3", SUNDAY))
                .as("twice")
                .isEmpty();
    }

    @Test
    void aWarningThatWouldHaveBeenGivenByNowIsGivenAtOnce() {
        var moved = TaskClocks.move(task, "due-soon/3", SATURDAY.minusDays(1)).orElseThrow();

        assertThat(toldAt(moved.state(), NOW))
                .containsExactly(new DueSoon(Due.on(FRIDAY).end(), 3));
    }

    @Test
    void aWarningThatWasGivenDoesNotMove() {
        var warned = TaskClocks.ring(task, startOf(TUESDAY)).orElseThrow().state();

        assertThat(countedOver(warned, FRIDAY)).extracting(Open::clock).containsExactly("due-soon/1");
        assertThat(TaskClocks.move(warned, "due-soon/3", SUNDAY)).isEmpty();
    }

    @Test
    void nothingIsPendingOnceTheDeadlineHasPassedOrTheResultIsThere() {
        var late = TaskClocks.ring(task, Due.on(FRIDAY).end()).orElseThrow().state();

        assertThat(countedOver(late, FRIDAY)).isEmpty();
        assertThat(countedOver(aTask().due(FRIDAY).in(TaskStatus.SUBMITTED, NOW), FRIDAY))
                .isEmpty();
        assertThat(countedOver(aTask().in(TaskStatus.IN_PROGRESS, NOW), FRIDAY)).isEmpty();
    }

    private static List<Open> countedOver(Task task, LocalDate day) {
        return new PendingWarnings(task).countedOver("task", day, day);
    }

    private static List<TaskEvent> toldAt(Task task, Instant now) {
        return TaskClocks.ring(task, now).orElseThrow().events().stream()
                .filter(DueSoon.class::isInstance)
                .toList();
    }

    /** Its first moment in Vietnam. */
    private static Instant startOf(LocalDate day) {
        return Due.on(day.minusDays(1)).end();
    }
}
