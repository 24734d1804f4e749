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
import java.time.LocalDate;
import java.util.List;
import org.huunghi.agreement.task.TaskEvent.Assigned;
import org.huunghi.agreement.task.TaskEvent.Overdue;
import org.huunghi.agreement.task.TaskEvent.Returned;
import org.huunghi.eventing.Role;
import org.junit.jupiter.api.Test;

class TaskTest {

    @Test
    void severalUnitsMayLeadButExactlyOneIsAccountable() {
        var nobody = List.of(new Lead("so-nnptnt", false), new Lead("so-gddt", false));
        var both = List.of(new Lead("so-nnptnt", true), new Lead("so-gddt", true));

        assertThat(rejection(Task.assign("t", aTask().assignment(nobody, List.of()), TIMES, NOW)))
                .isEqualTo(new TaskRejection.NotOneAccountableLead(0));
        assertThat(rejection(Task.assign("t", aTask().assignment(both, List.of()), TIMES, NOW)))
                .isEqualTo(new TaskRejection.NotOneAccountableLead(2));
    }

    @Test
    void aUnitCannotLeadAndCoordinate() {
        var leads = List.of(new Lead("so-nnptnt", true));
        var coordinators = List.of(Coordinator.unit("so-nnptnt"));

        assertThat(rejection(Task.assign("t", aTask().assignment(leads, coordinators), TIMES, NOW)))
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
        var assigned = accepted(Task.assign("t", aTask().due(TODAY.minusDays(4)).assignment(), TIMES, NOW));

        assertThat(assigned.events())
                .containsExactly(new Assigned(), new Overdue(Instant.parse("2026-11-17T17:00:00Z"), 4));
        assertThat(assigned.state().nextTimerAt())
                .hasValueSatisfying(next -> assertThat(next).isAfter(NOW));
    }

    @Test
    void aTaskReturnedAfterItsDeadlineIsOverdueAtOnce() {
        var returned = accepted(
                aTask().due(TODAY.minusDays(1)).in(TaskStatus.SUBMITTED).giveBack(NOW));

        assertThat(returned.events())
                .containsExactly(new Returned(), new Overdue(Instant.parse("2026-11-20T17:00:00Z"), 1));
        assertThat(returned.state().result()).isNull();
    }

    @Test
    void aCoordinatorsLaterAnswerTakesThePlaceOfTheFormer() {
        var first = accepted(aTask().in(TaskStatus.ASSIGNED)
                        .answer(new CoordinationAnswer("so-khdt", "đang xem", null, NOW)))
                .state();
        var second = accepted(first.answer(new CoordinationAnswer("so-khdt", "đồng ý", null, LATER)))
                .state();

        assertThat(second.coordinations())
                .filteredOn(Coordination::isAnswered)
                .extracting(part -> part.answer().note())
                .containsExactly("đồng ý");
    }

    @Test
    void whoDoesNotCoordinateHasNothingToAnswer() {
        assertThat(rejection(
                        aTask().in(TaskStatus.ASSIGNED).answer(new CoordinationAnswer("so-y-te", "góp ý", null, NOW))))
                .isEqualTo(new TaskRejection.NotCoordinating("so-y-te"));
    }

    @Test
    void aTaskIsNotCompleteWhileAMandatoryPartIsOpen() {
        var open = accepted(aTask().in(TaskStatus.SUBMITTED).reopenPart("letter", NOW))
                .state();

        assertThat(rejection(open.complete(NOW))).isEqualTo(new TaskRejection.PartsOpen(List.of("letter")));
        var finished = accepted(open.finishPart(new FinishedPart("letter", "so-gddt", null, NOW)))
                .state();
        assertThat(accepted(finished.complete(NOW)).state().status()).isEqualTo(TaskStatus.COMPLETED);
        assertThat(rejection(open.finishPart(new FinishedPart("trip", "so-gddt", null, NOW))))
                .isEqualTo(new TaskRejection.UnknownPart("trip"));
    }

    @Test
    void onlyWhatIsBeyondItsAuthorityMayALeadEscalate() {
        var own = Obstacle.reported(Obstacle.Kind.STAFF, "thiếu người", false, "so-nnptnt", NOW);
        var blocked = accepted(own.raisedFor(aTask().in(TaskStatus.ACCEPTED))).state();

        assertThat(rejection(Obstacle.escalate(blocked, TIMES, NOW))).isEqualTo(new TaskRejection.WithinAuthority("1"));
    }

    @Test
    void theDecisionOnAnObstacleTellsHowLongItTook() {
        var escalated = aTask().in(TaskStatus.ESCALATED);
        var ruling = new Ruling(
                Ruling.Resolution.FORWARDED,
                "trình Bộ",
                "Bộ Ngoại giao",
                null,
                null,
                NOW.plus(Duration.ofMinutes(1590)));

        var decided = accepted(Obstacle.resolve(escalated, ruling))
                .state()
                .obstacles()
                .getFirst();

        assertThat(decided.escalation().to()).isEqualTo(Role.PPC_CHAIR);
        assertThat(decided.escalation().ruling().hoursSince(decided.escalation().at()))
                .isEqualTo(26.5);
    }

    @Test
    void anExtensionGivesMoreTimeAndKeepsTheOriginalDate() {
        var task = aTask().due(TODAY.plusDays(5)).in(TaskStatus.IN_PROGRESS);
        var old = Due.on(TODAY.plusDays(5)).end();

        var extended = accepted(task.extend(Due.on(TODAY.plusDays(9)), TIMES, NOW));

        assertThat(extended.events())
                .containsExactly(
                        new TaskEvent.Extended(old, Due.on(TODAY.plusDays(9)).end()));
        assertThat(extended.state().assignment().due()).isEqualTo(Due.on(TODAY.plusDays(9)));
        assertThat(extended.state().originalDue()).isEqualTo(Due.on(TODAY.plusDays(5)));
        assertThat(rejection(extended.state().extend(Due.on(TODAY.plusDays(9)), TIMES, NOW)))
                .isInstanceOf(TaskRejection.NotLater.class);
    }

    @Test
    void aTaskWithoutADeadlineMayBeGivenOne() {
        var extended =
                accepted(aTask().withoutDeadline().in(TaskStatus.ACCEPTED).extend(Due.on(TODAY), TIMES, NOW));

        assertThat(extended.events())
                .containsExactly(new TaskEvent.Extended(null, Due.on(TODAY).end()));
        assertThat(extended.state().originalDue()).isNull();
    }

    @Test
    void whoTakesOverIsAssignedWhatIsLeft() {
        var task = accepted(aTask().in(TaskStatus.IN_PROGRESS)
                        .finishPart(new FinishedPart("letter", "so-nnptnt", null, NOW)))
                .state();
        var others = Succession.of(task, List.of(new Lead("so-khdt", true)));

        var left = task.remainderFor(others);

        assertThat(left.parts()).extracting(Part::id).containsExactly("visit");
        assertThat(left.leads()).containsExactly(new Lead("so-khdt", true));
        assertThat(left.coordinators()).extracting(Coordinator::key).doesNotContain("so-khdt");
        assertThat(left.links().replaces()).isEqualTo(task.id());
        assertThat(Succession.of(task, List.of())).extracting(Succession::task).isEqualTo(others.task());
    }
}
