package org.huunghi.notification.officer;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * A code on its way to a contact point. Only its mark is kept.
 *
 * @param mark what the right code gives under the key for contact data
 * @param triesLeft how often a code may still be entered
 */
public record Verification(String mark, Instant sentAt, Instant expiresAt, int triesLeft) {

    public Verification {
        Objects.requireNonNull(mark, "mark");
        Objects.requireNonNull(sentAt, "sentAt");
        Objects.requireNonNull(expiresAt, "expiresAt");
    }

    /**
     * How codes are issued.
     *
     * @param valid how long one can be entered
     * @param tries how often
     * @param pause before the next one can be asked for
     */
    public record Rules(Duration valid, int tries, Duration pause) {}

    static Verification issued(String mark, Rules rules, Instant now) {
        return new Verification(mark, now, now.plus(rules.valid()), rules.tries());
    }

    Verification afterWrongCode() {
        return new Verification(mark, sentAt, expiresAt, triesLeft - 1);
    }

    boolean isOpen(Instant now) {
        return triesLeft > 0 && now.isBefore(expiresAt);
    }
}
