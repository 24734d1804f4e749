package org.huunghi.agreement.clock;

import java.time.Instant;

/**
 * One thing whose timer has run out.
 *
 * @param subject what it belongs to, unique among all kinds: {@code task/<id>}
 * @param at when it ran out
 * @param bell tells of it
 */
public record Timer(String subject, Instant at, Bell bell) {

    /** What happens when a timer has run out. */
    @FunctionalInterface
    public interface Bell {

        /**
         * Tells everything that has come due, by one compare-and-set write that also moves the timer on.
         *
         * @return how many events that were
         * @throws org.huunghi.eventing.StaleAggregate when somebody else was first
         */
        int ring(Instant now);
    }
}
