package org.huunghi.agreement.clock;

import static java.lang.System.Logger.Level.WARNING;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.huunghi.eventing.StaleAggregate;

/**
 * Tells what time has brought about. Any number of instances may sweep at once: a thing is claimed by the same
 * compare-and-set write that tells of it, so whoever comes second finds nothing left to tell.
 */
public final class SweepingTimers {

    /**
     * What one sweep found.
     *
     * @param told how many events it told
     * @param lag how long the first of them had been waiting, zero when there was none
     */
    public record Sweep(int told, Duration lag) {

        private static final Sweep NOTHING = new Sweep(0, Duration.ZERO);

        private Sweep and(Sweep other) {
            return new Sweep(told + other.told, lag.compareTo(other.lag) > 0 ? lag : other.lag);
        }
    }

    private static final System.Logger LOG = System.getLogger(SweepingTimers.class.getName());
    private static final int BATCH = 50;

    /** So many things that cannot be claimed are no accident of theirs; the store or the broker is away. */
    private static final int MANY_FAILURES = 5;

    private final List<Timers> kinds;
    private final Clock clock;

    public SweepingTimers(List<Timers> kinds, Clock clock) {
        this.kinds = List.copyOf(kinds);
        this.clock = clock;
    }

    /** Goes on until nothing is due, or until told to stop. */
    public Sweep sweep(BooleanSupplier goOn) {
        return kinds.stream().map(timers -> sweep(timers, goOn)).reduce(Sweep.NOTHING, Sweep::and);
    }

    private Sweep sweep(Timers timers, BooleanSupplier goOn) {
        var told = 0;
        var lag = Duration.ZERO;
        var failed = new HashSet<String>();
        for (var batch = next(timers, failed); !batch.isEmpty(); batch = next(timers, failed)) {
            if (told == 0) {
                lag = Duration.between(batch.getFirst().at(), clock.instant());
            }
            // Several instances read the same batch; in different orders they seldom want the same thing.
            Collections.shuffle(batch);
            for (var timer : batch) {
                if (!goOn.getAsBoolean() || failed.size() >= MANY_FAILURES) {
                    return new Sweep(told, lag);
                }
                told += claim(timer, clock.instant(), failed);
            }
        }
        return new Sweep(told, lag);
    }

    private List<Timer> next(Timers timers, Set<String> failed) {
        var due = new ArrayList<>(timers.due(clock.instant(), BATCH + failed.size()));
        due.removeIf(timer -> failed.contains(timer.subject()));
        return due;
    }

    private static int claim(Timer timer, Instant now, Set<String> failed) {
        try {
            return timer.bell().ring(now);
        } catch (StaleAggregate e) {
            return 0;
        } catch (RuntimeException e) {
            LOG.log(WARNING, () -> "timer of " + timer.subject() + " waits for the next sweep: " + e);
            failed.add(timer.subject());
            return 0;
        }
    }
}
