package org.huunghi.notification.notification.delivery;

import java.util.concurrent.TimeUnit;

/**
 * How fast a provider may be handed messages: tokens that come back evenly, at most a second's worth of them lying ready.
 * Whoever finds none waits for those that come next, in turn.
 */
final class Rate {

    private static final double NANOS = TimeUnit.SECONDS.toNanos(1);

    private final double perSecond;
    /** Tokens that lie ready; below zero as many are promised. */
    private double tokens;

    private long since = System.nanoTime();

    /**
     * @param perSecond none for as fast as it goes
     */
    Rate(int perSecond) {
        this.perSecond = perSecond;
        this.tokens = perSecond;
    }

    void await(int count) throws InterruptedException {
        if (perSecond > 0) {
            TimeUnit.NANOSECONDS.sleep(take(count, System.nanoTime()));
        }
    }

    /** Takes tokens, and answers how long to wait until they are there. */
    synchronized long take(int count, long now) {
        tokens = Math.min(perSecond, tokens + (now - since) / NANOS * perSecond);
        since = now;
        tokens -= count;
        return tokens >= 0 ? 0 : Math.round(-tokens / perSecond * NANOS);
    }
}
