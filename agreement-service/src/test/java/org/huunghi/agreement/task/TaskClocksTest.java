package org.huunghi.agreement.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.task.DecidedTasks.accepted;
import static org.huunghi.agreement.task.RungTasks.answered;
import static org.huunghi.agreement.task.RungTasks.coordinator;
import static org.huunghi.agreement.task.RungTasks.rung;
import static org.huunghi.agreement.task.TaskSamples.NOW;
import static org.huunghi.agreement.task.TaskSamples.TODAY;
import static org.huunghi.agreement.task.TaskSamples.aTask;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.huunghi.agreement.task.TaskEvent.AcceptanceReminder;
import org.huunghi.agreement.task.TaskEvent.CoordinationOverdue;
import org.huunghi.agreement.task.TaskEvent.DeadlineMoved;
import org.huunghi.agreement.task.TaskEvent.EscalationOverdue;
import org.huunghi.eventing.Decision.Accepted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Today is Saturday 21 November 2026; every rule gives two working days. */
class TaskClocksTest {

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
}
