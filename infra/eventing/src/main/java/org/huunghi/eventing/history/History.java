package org.huunghi.eventing.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The histories of all records of one kind. An event is part of it when the broker has acknowledged it, so they may be a
 * moment behind the records themselves.
 */
public interface History {

    /**
     * What happened to a record, without the states.
     *
     * @param after sequence of the last event of the former page, or {@code null}
     */
    List<PastEvent> list(String subject, HistoryOrder order, Long after, int limit);

    /** The last event before this moment, and so the state that was known then. */
    Optional<PastEvent> lastBefore(String subject, Instant moment);

    HistoryReach reach(String subject);
}
