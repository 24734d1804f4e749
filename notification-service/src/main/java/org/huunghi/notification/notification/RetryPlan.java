package org.huunghi.notification.notification;

import java.time.Duration;

/** When to try again, by the kind of failure. */
public record RetryPlan(Pace network, Pace temporary, Pace throttled) {

    Duration after(FailureKind kind, int attempts, double spread) {
        return switch (kind) {
            case NETWORK -> network.after(attempts, spread);
            case TEMPORARY -> temporary.after(attempts, spread);
            case THROTTLED -> throttled.after(attempts, spread);
            case PERMANENT -> throw new IllegalArgumentException("there is no next time after a permanent failure");
        };
    }
}
