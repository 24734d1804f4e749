package org.huunghi.notification.retention;

import java.time.Instant;

/**
 * Removes one kind of records by their age. Any number of instances may do so at once.
 *
 * @param rule id of the rule that says how long they are kept
 */
public record Purge(String rule, Due due, Removal removal) {

    /** Counts what is older than a moment, no further than to the limit. */
    public interface Due {
        long count(Instant before, int limit);
    }

    /** Removes the oldest of what is older than a moment, no more than the limit; answers how many. */
    public interface Removal {
        int remove(Instant before, int limit);
    }
}
