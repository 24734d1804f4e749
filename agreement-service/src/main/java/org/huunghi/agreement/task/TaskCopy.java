package org.huunghi.agreement.task;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A task in the making: a copy that takes on what a command changes. */
final class TaskCopy {

    private final String id;
    private Assignment assignment;
    private TaskStatus status;
    private Due originalDue;
    private List<Coordination> coordinations;
    private Parts parts;
    private List<Obstacle> obstacles;
    private Progress progress;
    private TaskResult result;
    private Countdown acceptance;
    private Alarms alarms;
    private List<FocalPoint> focalPoints;
    private Succession succession;

    TaskCopy(Task task) {
        id = task.id();
        assignment = task.assignment();
        status = task.status();
        originalDue = task.originalDue();
        coordinations = task.coordinations();
        parts = task.parts();
        obstacles = task.obstacles();
        progress = task.progress();
        result = task.result();
        acceptance = task.acceptance();
        alarms = task.alarms();
        focalPoints = task.focalPoints();
        succession = task.succession();
    }

    TaskCopy in(TaskStatus next) {
        status = next;
        return this;
    }

    TaskCopy assignment(Assignment changed) {
        assignment = changed;
        return this;
    }

    /** All clocks begin to run. */
    TaskCopy startedBy(Timekeeping times, Instant now) {
        originalDue = assignment.due();
        acceptance = Countdown.of(times.deadline(Timekeeping.ACCEPTANCE, now));
        alarms = alarms.by(times.schedule(assignment.due(), now));
        return coordinations(part -> part.startedBy(times.deadline(Timekeeping.COORDINATION, now)));
    }

    TaskCopy due(Due later, Timekeeping times, Instant now) {
        assignment = assignment.due(later);
        alarms = alarms.by(times.schedule(later, now));
        return this;
    }

    TaskCopy answered(CoordinationAnswer answer) {
        return coordinations(part -> part.isOf(answer.coordinator()) ? part.answered(answer) : part);
    }

    TaskCopy coordinations(UnaryOperator<Coordination> change) {
        coordinations = coordinations.stream().map(change).toList();
        return this;
    }

    TaskCopy parts(Parts changed) {
        parts = changed;
        return this;
    }

    TaskCopy with(Obstacle added) {
        obstacles = Stream.concat(obstacles.stream(), Stream.of(added)).toList();
        return this;
    }

    TaskCopy obstacle(Obstacle changed) {
        obstacles = obstacles.stream()
                .map(former -> former.id().equals(changed.id()) ? changed : former)
                .toList();
        return this;
    }

    TaskCopy progress(Progress reported) {
        progress = reported;
        return this;
    }

    TaskCopy result(TaskResult submitted) {
        result = submitted;
        return this;
    }

    TaskCopy acceptance(Countdown countdown) {
        acceptance = countdown;
        return this;
    }

    TaskCopy alarms(Alarms changed) {
        alarms = changed;
        return this;
    }

    TaskCopy with(FocalPoint named) {
        var others = focalPoints.stream().filter(other -> !other.unit().equals(named.unit()));
        focalPoints = Stream.concat(others, Stream.of(named)).toList();
        return this;
    }

    TaskCopy carryingOn(List<FocalPoint> former) {
        focalPoints = former.stream()
                .filter(named -> assignment.units().contains(named.unit()))
                .toList();
        return this;
    }

    TaskCopy succession(Succession next) {
        succession = next;
        return this;
    }

    Task task() {
        return new Task(
                id,
                assignment,
                status,
                originalDue,
                coordinations,
                parts,
                obstacles,
                progress,
                result,
                acceptance,
                alarms,
                focalPoints,
                succession);
    }
}
