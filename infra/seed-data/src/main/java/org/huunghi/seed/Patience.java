package org.huunghi.seed;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Waits for a condition with a bound, never for a time. */
public final class Patience {

    private static final long POLL_NANOS = 20_000_000L;

    private Patience() {}

    /**
     * @param what named in the message when the bound is reached
     * @throws IllegalStateException when it does not come
     */
    public static <T> T await(String what, Duration bound, Supplier<Optional<T>> look) {
        var end = Instant.now().plus(bound);
        while (true) {
            var found = look.get();
            if (found.isPresent()) {
                return found.get();
            }
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException(what + " did not come within " + bound.toSeconds() + " s");
            }
            LockSupport.parkNanos(POLL_NANOS);
        }
    }
}
