package org.huunghi.agreement.task;

import static java.lang.System.Logger.Level.WARNING;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.StaleAggregate;
import org.huunghi.eventing.Versioned;

/**
 * Tells of the deadlines that have passed. Any number of instances may sweep at once: a task is claimed by the same
 * compare-and-set write that tells of its deadline, so whoever comes second finds nothing left to tell.
 */
public final class SweepingDeadlines {

    /**
     * What one sweep found.
     *
     * @param told how many deadlines it told of
     * @param lag how long the first of them had been waiting, zero when there was none
     */
    public record Sweep(int told, Duration lag) {}

    private static final System.Logger LOG = System.getLogger(SweepingDeadlines.class.getName());
    private static final int BATCH = 50;

    /** So many tasks that cannot be claimed are no accident of theirs; the store or the broker is away. */
    private static final int MANY_FAILURES = 5;

    private final Tasks tasks;
    private final Clock clock;

    public SweepingDeadlines(Tasks tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Goes on until no task is due, or until told to stop. */
    public Sweep sweep(BooleanSupplier goOn) {
        var told = 0;
        var lag = Duration.ZERO;
        var failed = new HashSet<String>();
        for (var batch = next(failed); !batch.isEmpty(); batch = next(failed)) {
            if (told == 0) {
                lag = waitingTime(batch.getFirst());
            }
            // Several instances read the same batch; in different orders they seldom want the same task.
            Collections.shuffle(batch);
            for (var task : batch) {
                if (!goOn.getAsBoolean() || failed.size() >= MANY_FAILURES) {
                    return new Sweep(told, lag);
                }
                told += claim(task, failed) ? 1 : 0;
            }
        }
        return new Sweep(told, lag);
    }

    private List<Versioned<Task>> next(Set<String> failed) {
        var due = new ArrayList<>(tasks.due(clock.instant(), BATCH + failed.size()));
        due.removeIf(task -> failed.contains(task.aggregate().id()));
        return due;
    }

    private boolean claim(Versioned<Task> task, Set<String> failed) {
        var now = clock.instant();
        var id = task.aggregate().id();
        try {
            var overdue = task.aggregate().ring(now).orElseThrow();
            tasks.save(task, overdue, Attribution.of(Actor.system(), now));
            return true;
        } catch (StaleAggregate e) {
            return false;
        } catch (RuntimeException e) {
            LOG.log(WARNING, () -> "deadline of task " + id + " waits for the next sweep: " + e);
            failed.add(id);
            return false;
        }
    }

    private Duration waitingTime(Versioned<Task> first) {
        return first.aggregate()
                .nextTimerAt()
                .map(at -> Duration.between(at, clock.instant()))
                .orElse(Duration.ZERO);
    }
}
