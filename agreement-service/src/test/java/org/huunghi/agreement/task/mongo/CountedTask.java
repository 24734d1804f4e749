package org.huunghi.agreement.task.mongo;

import static org.huunghi.agreement.task.TaskSamples.NOW;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.huunghi.agreement.calendar.Deadline;
import org.huunghi.agreement.task.Alarms;
import org.huunghi.agreement.task.Alarms.Schedule;
import org.huunghi.agreement.task.Assignment;
import org.huunghi.agreement.task.Coordination;
import org.huunghi.agreement.task.CoordinationAnswer;
import org.huunghi.agreement.task.Coordinator;
import org.huunghi.agreement.task.Countdown;
import org.huunghi.agreement.task.Directive;
import org.huunghi.agreement.task.Due;
import org.huunghi.agreement.task.Escalation;
import org.huunghi.agreement.task.Lead;
import org.huunghi.agreement.task.Obstacle;
import org.huunghi.agreement.task.Ruling;
import org.huunghi.agreement.task.Task;
import org.huunghi.agreement.task.TaskResult;
import org.huunghi.agreement.task.TaskStatus;
import org.huunghi.agreement.words.Text;
import org.huunghi.eventing.Role;

/** A task with what matters to counts. */
record CountedTask(
        String unit,
        List<String> fields,
        String pillar,
        LocalDate given,
        Due due,
        TaskStatus status,
        LocalDate done,
        Coordination coordination,
        Obstacle obstacle) {

    static final LocalDate GIVEN = LocalDate.of(2026, 1, 15);

    static CountedTask sample() {
        return new CountedTask("so-nnptnt", List.of(), null, GIVEN, null, TaskStatus.ACCEPTED, null, null, null);
    }

    CountedTask of(String other) {
        return new CountedTask(other, fields, pillar, given, due, status, done, coordination, obstacle);
    }

    CountedTask fields(String... codes) {
        return new CountedTask(unit, List.of(codes), pillar, given, due, status, done, coordination, obstacle);
    }

    CountedTask pillar(String code) {
        return new CountedTask(unit, fields, code, given, due, status, done, coordination, obstacle);
    }

    CountedTask given(LocalDate day) {
        return new CountedTask(unit, fields, pillar, day, due, status, done, coordination, obstacle);
    }

    CountedTask due(LocalDate day) {
        var deadline = day == null ? null : Due.on(day);
        return new CountedTask(unit, fields, pillar, given, deadline, status, done, coordination, obstacle);
    }

    CountedTask in(TaskStatus other) {
        return new CountedTask(unit, fields, pillar, given, due, other, done, coordination, obstacle);
    }

    CountedTask done(LocalDate on) {
        return new CountedTask(unit, fields, pillar, given, due, TaskStatus.COMPLETED, on, coordination, obstacle);
    }

    CountedTask answeredOn(LocalDate day) {
        var answer = new CoordinationAnswer(
                "so-khdt", "đồng ý", null, Due.on(day.minusDays(1)).end());
        return with(new Coordination(Coordinator.unit("so-khdt"), answer, clock(null)));
    }

    CountedTask unansweredAndTold() {
        return with(new Coordination(Coordinator.unit("so-khdt"), null, clock(GIVEN.plusDays(7))));
    }

    CountedTask escalated(Duration decidedAfter) {
        var ruling = decidedAfter == null
                ? null
                : new Ruling(Ruling.Resolution.RESOLVED, "đồng ý", null, null, null, NOW.plus(decidedAfter));
        var escalation = new Escalation(Role.PPC_CHAIR, NOW, clock(null), ruling);
        var raised = new Obstacle("1", Obstacle.Kind.LEGAL, "chưa có cơ chế", true, unit, NOW, escalation);
        return new CountedTask(unit, fields, pillar, given, due, TaskStatus.ESCALATED, done, coordination, raised);
    }

    private CountedTask with(Coordination asked) {
        return new CountedTask(unit, fields, pillar, given, due, status, done, asked, obstacle);
    }

    /** Five working days from the day it was given. */
    private static Countdown clock(LocalDate told) {
        return new Countdown(new Deadline("coordination-answer", GIVEN, GIVEN.plusDays(7)), told);
    }

    Task task() {
        var assignment = new Assignment(
                new Text("Việc", null),
                new Directive("1/UBND", given, null, null, null),
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
