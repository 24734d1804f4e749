package org.huunghi.notification.notification;

import java.time.Duration;

/** When to try again, by the kind of failure. */
public record RetryPlan(RetryPlan.Pace network, RetryPlan.Pace temporary, RetryPlan.Pace throttled) {

    /**
     * Waiting times between attempts: doubled each time up to the longest, and spread, so that what failed together does not
     * come back together.
     *
     * @param first before the second attempt
     * @param longest at most
     */
    public record Pace(Duration first, Duration longest) {

        private static final int DOUBLINGS = 30;

        public Pace {
            if (first.isNegative() || first.isZero() || longest.compareTo(first) < 0) {
                throw new IllegalArgumentException("a pace starts above zero and does not end below its start");
            }
        }

        /**
         * @param attempts made so far, at least one
         * @param spread from 0 to 1; half of the waiting time is fixed, the other half is taken by this share
         */
        Duration after(int attempts, double spread) {
            var doubled = first.toMillis() << Math.min(attempts - 1, DOUBLINGS);
            var bounded = doubled <= 0 ? longest.toMillis() : Math.min(doubled, longest.toMillis());
            return Duration.ofMillis(Math.round(bounded * (1 + spread) / 2));
        }
    }

    Duration after(FailureKind kind, int attempts, double spread) {
        return switch (kind) {
            case NETWORK -> network.after(attempts, spread);
            case TEMPORARY -> temporary.after(attempts, spread);
            case THROTTLED -> throttled.after(attempts, spread);
            case PERMANENT -> throw new IllegalArgumentException("there is no next time after a permanent failure");
        };
    }
}
