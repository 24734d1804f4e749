package org.huunghi.agreement.task;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huunghi.agreement.task.Alarms.Schedule.Warning;

/**
 * What a deadline tells and what it has told. Each threshold is told once per deadline. Of several that have passed
 * meanwhile only the latest of each kind is told, and no warning of a deadline that is over.
 *
 * @param schedule {@code null} without a deadline
 */
public record Alarms(Schedule schedule, List<Alarm> told) {

    /**
     * When a deadline makes itself heard, laid down when its date is set. What would lie before that moment is left out, but
     * for the deadline itself.
     *
     * @param since when the date was set
     * @param warnings the one furthest ahead first
     * @param reminders on which days of being late
     * @param every so many days after the last of them, again and again
     * @param critical on which days of being late it is critical
     */
    public record Schedule(
            Instant since, List<Warning> warnings, List<Integer> reminders, int every, List<Integer> critical) {

        /** A day on which only so many working days are left. */
        public record Warning(int workingDaysLeft, LocalDate on) {
            /** Its first moment: the end of the day before. */
            Instant at() {
                return Due.on(on.minusDays(1)).end();
            }
        }

        public Schedule {
            warnings = List.copyOf(warnings);
            reminders = List.copyOf(reminders);
            critical = List.copyOf(critical);
            if (every < 1) {
                throw new IllegalArgumentException("reminders every " + every + " days would never end");
            }
        }

        Schedule warning(int workingDaysLeft, LocalDate on) {
            var moved = warnings.stream()
                    .map(former ->
                            former.workingDaysLeft() == workingDaysLeft ? new Warning(workingDaysLeft, on) : former)
                    .toList();
            return new Schedule(since, moved, reminders, every, critical);
        }

        /** The days of being late that bring a reminder; without an end. */
        IntStream reminderDays() {
            var last = reminders.isEmpty() ? 0 : reminders.getLast();
            return IntStream.concat(days(reminders), IntStream.iterate(last + every, day -> day + every));
        }

        IntStream criticalDays() {
            return days(critical);
        }

        private static IntStream days(List<Integer> days) {
            return days.stream().mapToInt(Integer::intValue);
        }
    }

    public static final Alarms NONE = new Alarms(null, List.of());

    public Alarms {
        told = told == null ? List.of() : List.copyOf(told);
    }

    Alarms by(Schedule next) {
        return new Alarms(next, told);
    }

    /** The warnings that are still to be given of this deadline, the one furthest ahead first. */
    List<Warning> pending(Due due) {
        return isTold(Alarm.Kind.OVERDUE, due.end())
                ? List.of()
                : warnings(due.end()).toList();
    }

    Alarms warning(int workingDaysLeft, LocalDate on) {
        return new Alarms(schedule.warning(workingDaysLeft, on), told);
    }

    /** When the next of them is to be told. */
    Optional<Instant> nextAt(Due due) {
        var at = due.end();
        if (!isTold(Alarm.Kind.OVERDUE, at)) {
            return Stream.concat(warnings(at).map(Warning::at).limit(1), Stream.of(at))
                    .min(Instant::compareTo);
        }
        return Stream.of(
                        next(Alarm.Kind.REMINDER, schedule.reminderDays(), at),
                        next(Alarm.Kind.CRITICAL, schedule.criticalDays(), at))
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }

    /** What is to be told now, the mildest first. */
    List<Alarm> due(Due due, Instant now) {
        var at = due.end();
        if (now.isBefore(at)) {
            return warnings(at)
                    .filter(warning -> !now.isBefore(warning.at()))
                    .reduce((former, later) -> later)
                    .map(warning -> new Alarm(Alarm.Kind.DUE_SOON, warning.workingDaysLeft(), at))
                    .stream()
                    .toList();
        }
        var all = new ArrayList<Alarm>();
        overdue(due, now).ifPresent(all::add);
        var daysLate = due.daysLateAt(now);
        latest(Alarm.Kind.REMINDER, schedule.reminderDays(), at, daysLate).ifPresent(all::add);
        latest(Alarm.Kind.CRITICAL, schedule.criticalDays(), at, daysLate).ifPresent(all::add);
        return List.copyOf(all);
    }

    /** Of what is to be told now, the one thing that cannot wait for a sweep. */
    Optional<Alarm> overdue(Due due, Instant now) {
        var at = due.end();
        return now.isBefore(at) || isTold(Alarm.Kind.OVERDUE, at)
                ? Optional.empty()
                : Optional.of(new Alarm(Alarm.Kind.OVERDUE, 1, at));
    }

    Alarms telling(List<Alarm> alarms) {
        var others = told.stream().filter(former -> alarms.stream()
                .noneMatch(
                        alarm -> alarm.kind() == former.kind() && alarm.dueAt().equals(former.dueAt())));
        return new Alarms(schedule, Stream.concat(others, alarms.stream()).toList());
    }

    /** Those still to come, the furthest ahead first. */
    private Stream<Warning> warnings(Instant at) {
        var last = threshold(Alarm.Kind.DUE_SOON, at).orElse(Integer.MAX_VALUE);
        return schedule.warnings().stream().filter(warning -> warning.workingDaysLeft() < last);
    }

    private Optional<Instant> next(Alarm.Kind kind, IntStream days, Instant at) {
        var floor = floor(kind, at);
        return days.filter(day -> day > floor).boxed().findFirst().map(day -> at.plus(Duration.ofDays(day - 1L)));
    }

    private Optional<Alarm> latest(Alarm.Kind kind, IntStream days, Instant at, long daysLate) {
        var floor = floor(kind, at);
        return days.takeWhile(day -> day <= daysLate)
                .filter(day -> day > floor)
                .boxed()
                .reduce((former, later) -> later)
                .map(day -> new Alarm(kind, day, at));
    }

    /** The day of being late up to which nothing more is told. */
    private long floor(Alarm.Kind kind, Instant at) {
        var late = schedule.since().isBefore(at)
                ? 0
                : Duration.between(at, schedule.since()).toDays() + 1;
        return Math.max(late, threshold(kind, at).orElse(0));
    }

    private boolean isTold(Alarm.Kind kind, Instant at) {
        return threshold(kind, at).isPresent();
    }

    private Optional<Integer> threshold(Alarm.Kind kind, Instant at) {
        return told.stream()
                .filter(alarm -> alarm.kind() == kind && alarm.dueAt().equals(at))
                .map(Alarm::threshold)
                .findFirst();
    }
}
