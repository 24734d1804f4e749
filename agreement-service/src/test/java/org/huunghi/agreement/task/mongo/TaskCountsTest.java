package org.huunghi.agreement.task.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.task.TaskSamples.NOW;
import static org.huunghi.agreement.task.TaskSamples.TODAY;

import com.mongodb.client.MongoClient;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.huunghi.agreement.Rooms;
import org.huunghi.agreement.calendar.Deadline;
import org.huunghi.agreement.task.Alarms;
import org.huunghi.agreement.task.Alarms.Schedule;
import org.huunghi.agreement.task.Assignment;
import org.huunghi.agreement.task.Coordination;
import org.huunghi.agreement.task.CoordinationAnswer;
import org.huunghi.agreement.task.Coordinator;
import org.huunghi.agreement.task.Countdown;
import org.huunghi.agreement.task.CountingTasks;
import org.huunghi.agreement.task.Directive;
import org.huunghi.agreement.task.Due;
import org.huunghi.agreement.task.Escalation;
import org.huunghi.agreement.task.Lead;
import org.huunghi.agreement.task.Obstacle;
import org.huunghi.agreement.task.Ruling;
import org.huunghi.agreement.task.Task;
import org.huunghi.agreement.task.TaskClasses;
import org.huunghi.agreement.task.TaskCount;
import org.huunghi.agreement.task.TaskEvent;
import org.huunghi.agreement.task.TaskResult;
import org.huunghi.agreement.task.TaskStatistics;
import org.huunghi.agreement.task.TaskStatistics.Ageing;
import org.huunghi.agreement.task.TaskStatistics.Group;
import org.huunghi.agreement.task.TaskStatus;
import org.huunghi.agreement.task.Tasks;
import org.huunghi.agreement.words.Text;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.Role;
import org.huunghi.testkit.IndexCheck;
import org.huunghi.testkit.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TaskCountsTest {

    private static final Attribution BY = Attribution.of(new Actor("van-phong", null, Set.of()), NOW);
    private static final Instant SOON = Due.on(TODAY.plusDays(2)).end();
    private static final LocalDate GIVEN = LocalDate.of(2026, 1, 15);
    private static final TaskCount ALL = new TaskCount(null, null, null, null, null, null, null, false, NOW, SOON);

    @RegisterExtension
    final IndexCheck indexes = new IndexCheck();

    private final MongoClient client = indexes.client();
    private final Tasks tasks =
            new Rooms(client, TestStore.freshDatabase(), (outbox, id, pending, created) -> {}).tasks();

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void everyTaskThatCountsIsInOneClassAndTheClassesAddUp() {
        keep(sample().due(TODAY.plusDays(30)));
        keep(sample().due(TODAY.plusDays(1)));
        keep(sample().due(TODAY.minusDays(1)));
        keep(sample().due(null));
        keep(sample().due(TODAY).done(TODAY));
        keep(sample().due(TODAY.minusDays(9)).done(TODAY));
        keep(sample().due(TODAY.minusDays(9)).in(TaskStatus.CANCELLED));
        keep(sample().due(TODAY.minusDays(9)).in(TaskStatus.DRAFT));

        var counted = counted(ALL, null);

        assertThat(counted.classes()).isEqualTo(new TaskClasses(1, 1, 1, 1, 1, 1));
        assertThat(counted.counted()).isEqualTo(6);
        assertThat(counted.isConsistent()).isTrue();
        assertThat(counted.groups()).isEmpty();
    }

    @Test
    void overdueTasksAreGroupedByTheirAge() {
        for (var late : List.of(1, 30, 31, 60, 61, 120, 121, 400)) {
            keep(sample().due(TODAY.minusDays(late)));
        }

        assertThat(counted(ALL, null).ageing()).extracting(Ageing::tasks).containsExactly(2L, 2L, 2L, 2L);
    }

    @Test
    void countsNarrowByUnitFieldPillarAndThePeriodOfTheDirective() {
        keep(sample().of("so-khdt").fields("EDUCATION", "TRADE"));
        keep(sample().of("so-nnptnt").fields("TRADE").pillar("P1"));
        keep(sample().of("so-nnptnt").given(GIVEN.minusDays(1)));

        assertThat(counted(new TaskCount("so-nnptnt", null, null, null, null, null, null, false, NOW, SOON), null)
                        .counted())
                .isEqualTo(2);
        assertThat(counted(new TaskCount(null, "TRADE", null, null, null, null, null, false, NOW, SOON), null)
                        .counted())
                .isEqualTo(2);
        assertThat(counted(new TaskCount(null, null, "P1", null, null, null, null, false, NOW, SOON), null)
                        .counted())
                .isEqualTo(1);
        assertThat(counted(new TaskCount(null, null, null, GIVEN, GIVEN, null, null, false, NOW, SOON), null)
                        .counted())
                .isEqualTo(2);
    }

    @Test
    void groupsAreByUnitByPillarOrByEachFieldOfATask() {
        keep(sample().of("so-khdt").fields("EDUCATION", "TRADE"));
        keep(sample().of("so-nnptnt").fields("TRADE").pillar("P1").due(TODAY.minusDays(3)));

        assertThat(counted(ALL, TaskCount.By.UNIT).groups())
                .containsExactly(
                        new Group("so-khdt", new TaskClasses(0, 0, 0, 0, 0, 1)),
                        new Group("so-nnptnt", new TaskClasses(0, 0, 0, 0, 1, 0)));
        assertThat(counted(ALL, TaskCount.By.FIELD).groups())
                .containsExactly(
                        new Group("EDUCATION", new TaskClasses(0, 0, 0, 0, 0, 1)),
                        new Group("TRADE", new TaskClasses(0, 0, 0, 0, 1, 1)));
        assertThat(counted(ALL, TaskCount.By.PILLAR).groups())
                .extracting(Group::key)
                .containsExactly("", "P1");
    }

    @Test
    void delayIsAttributedToCoordinatorsThatKeptTheLeadWaiting() {
        keep(sample().due(TODAY.minusDays(5)).answeredOn(GIVEN.plusDays(30)));
        keep(sample().due(TODAY.minusDays(5)).unansweredAndTold());
        keep(sample().due(TODAY.minusDays(5)).answeredOn(GIVEN.plusDays(1)));
        keep(sample().due(TODAY.minusDays(9)).answeredOn(GIVEN.plusDays(30)).done(TODAY));
        keep(sample().due(TODAY.plusDays(30)).answeredOn(GIVEN.plusDays(30)));

        var counted = counted(ALL, null);

        assertThat(counted.heldUp()).isEqualTo(3);
        assertThat(counted.shareHeldUp()).hasToString("75.00");
    }

    @Test
    void theTurnaroundOfEscalationsIsTheirMean() {
        keep(sample().escalated(Duration.ofHours(10)));
        keep(sample().escalated(Duration.ofHours(3)));
        keep(sample().escalated(null));

        var escalations = counted(ALL, null).escalations();

        assertThat(escalations.decided()).isEqualTo(2);
        assertThat(escalations.open()).isEqualTo(1);
        assertThat(escalations.meanHours()).hasToString("6.5");
    }

    private TaskStatistics counted(TaskCount what, TaskCount.By by) {
        return new CountingTasks(tasks).count(what, by);
    }

    private void keep(Sample sample) {
        tasks.add(new Accepted<>(sample.task(), List.of(new TaskEvent.Accepted("so-nnptnt"))), BY);
    }

    private static Sample sample() {
        return new Sample("so-nnptnt", List.of(), null, GIVEN, null, TaskStatus.ACCEPTED, null, null, null);
    }

    /** A task with what matters to counts. */
    private record Sample(
            String unit,
            List<String> fields,
            String pillar,
            LocalDate given,
            Due due,
            TaskStatus status,
            LocalDate done,
            Coordination coordination,
            Obstacle obstacle) {

        Sample of(String other) {
            return new Sample(other, fields, pillar, given, due, status, done, coordination, obstacle);
        }

        Sample fields(String... codes) {
            return new Sample(unit, List.of(codes), pillar, given, due, status, done, coordination, obstacle);
        }

        Sample pillar(String code) {
            return new Sample(unit, fields, code, given, due, status, done, coordination, obstacle);
        }

        Sample given(LocalDate day) {
            return new Sample(unit, fields, pillar, day, due, status, done, coordination, obstacle);
        }

        Sample due(LocalDate day) {
            var deadline = day == null ? null : Due.on(day);
            return new Sample(unit, fields, pillar, given, deadline, status, done, coordination, obstacle);
        }

        Sample in(TaskStatus other) {
            return new Sample(unit, fields, pillar, given, due, other, done, coordination, obstacle);
        }

        Sample done(LocalDate on) {
            return new Sample(unit, fields, pillar, given, due, TaskStatus.COMPLETED, on, coordination, obstacle);
        }

        Sample answeredOn(LocalDate day) {
            var answer = new CoordinationAnswer(
                    "so-khdt", "đồng ý", null, Due.on(day.minusDays(1)).end());
            return with(new Coordination(Coordinator.unit("so-khdt"), answer, clock(null)));
        }

        Sample unansweredAndTold() {
            return with(new Coordination(Coordinator.unit("so-khdt"), null, clock(GIVEN.plusDays(7))));
        }

        Sample escalated(Duration decidedAfter) {
            var ruling = decidedAfter == null
                    ? null
                    : new Ruling(Ruling.Resolution.RESOLVED, "đồng ý", null, null, null, NOW.plus(decidedAfter));
            var escalation = new Escalation(Role.PPC_CHAIR, NOW, clock(null), ruling);
            var raised = new Obstacle("1", Obstacle.Kind.LEGAL, "chưa có cơ chế", true, unit, NOW, escalation);
            return new Sample(unit, fields, pillar, given, due, TaskStatus.ESCALATED, done, coordination, raised);
        }

        private Sample with(Coordination asked) {
            return new Sample(unit, fields, pillar, given, due, status, done, asked, obstacle);
        }

        /** Five working days from the day it was given. */
        private static Countdown clock(LocalDate told) {
            return new Countdown(new Deadline("coordination-answer", GIVEN, GIVEN.plusDays(7)), told);
        }

        Task task() {
            var assignment = new Assignment(
                    new Text("Việc", null),
                    new Directive("1/UBND", given, null, null),
                    List.of(new Lead(unit, true)),
                    coordination == null ? List.of() : List.of(coordination.coordinator()),
                    due,
                    null,
                    null,
                    fields,
                    pillar,
                    null);
            return new Task(
                    UUID.randomUUID().toString(),
                    assignment,
                    status,
                    due,
                    coordination == null ? null : List.of(coordination),
                    null,
                    obstacle == null ? null : List.of(obstacle),
                    null,
                    done == null ? null : new TaskResult("88/BC", done, unit),
                    null,
                    due == null ? null : new Alarms(new Schedule(NOW, List.of(), List.of(), 7, List.of()), null),
                    null,
                    null);
        }
    }
}
