package org.huunghi.agreement.task;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Judges timeliness as of now.
 *
 * @param soon how long before its deadline a task is due soon
 */
public record DeadlineClock(Clock clock, Duration soon) {

    public Instant now() {
        return clock.instant();
    }

    public Optional<Timeliness> timeliness(Task task) {
        return task.timeliness(now(), soon);
    }
}
