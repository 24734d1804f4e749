package org.huunghi.agreement.task;

import java.time.Instant;
import java.util.Optional;
import org.huunghi.eventing.Role;

/**
 * An obstacle lies with whoever can decide, who has so long to do so.
 *
 * @param ruling {@code null} until the decision
 */
public record Escalation(Role to, Instant at, Countdown clock, Ruling ruling) {

    static Escalation toChair(Timekeeping times, Instant now) {
        return new Escalation(Role.PPC_CHAIR, now, Countdown.of(times.deadline(Timekeeping.ESCALATION, now)), null);
    }

    Escalation on(Countdown changed) {
        return new Escalation(to, at, changed, ruling);
    }

    Escalation decided(Ruling decision) {
        return new Escalation(to, at, clock, decision);
    }

    /** The clock while the decision is owed. */
    Optional<Countdown> running() {
        return ruling == null ? Optional.of(clock) : Optional.empty();
    }
}
