package org.huunghi.agreement.task;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Judges timeliness as of now. */
public record DeadlineClock(Clock clock, Timekeeping times) {

    public Instant now() {
        return clock.instant();
    }

    /** Open deadlines that end by then are due soon. */
    public Instant soonUntil() {
        return times.soonUntil(now());
    }

    public Optional<Timeliness> timeliness(Task task) {
        return Timeliness.of(task, now(), soonUntil());
    }
}
