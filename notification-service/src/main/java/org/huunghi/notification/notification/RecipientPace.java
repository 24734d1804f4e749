package org.huunghi.notification.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Keeps anybody from being flooded: what is beyond the limit waits until it fits. Counted by each instance for itself, since
 * it protects people and not a contract.
 */
public final class RecipientPace {

    private static final int MOST = 10_000;

    private final int limit;
    private final Duration window;
    private final Map<String, Deque<Instant>> recent = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > MOST;
        }
    };

    /**
     * @param limit messages to one recipient on one channel within the window; none when it is 0
     */
    public RecipientPace(int limit, Duration window) {
        this.limit = limit;
        this.window = window;
    }

    /** This moment, or the first one after it at which one more is not too many; it is taken as used. */
    synchronized Instant next(String recipient, Instant wanted) {
        if (limit == 0) {
            return wanted;
        }
        var times = recent.computeIfAbsent(recipient, r -> new ArrayDeque<>());
        var at = wanted;
        if (times.size() == limit) {
            var free = times.removeFirst().plus(window);
            at = free.isAfter(wanted) ? free : wanted;
        }
        times.addLast(at);
        return at;
    }
}
