package org.huunghi.eventing.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The pending events of one collection, as the relay sees them. */
public interface Outbox {

    /** An aggregate with a pending event, and the time of its oldest one. */
    record Overdue(String aggregateId, Instant oldest) {}

    String topic();

    /** The {@code ce_source} of its events. */
    String source();

    /** What waits in one aggregate's document, by rising sequence. */
    List<OutboxEntry> pending(String aggregateId);

    /** The aggregates whose events were written at that time or before and still wait, the oldest first. */
    List<Overdue> overdue(Instant writtenBy, int limit);

    /** Forgets these events, by aggregate, which the broker has acknowledged; where there is a history, it keeps them. */
    void remove(Map<String, List<OutboxEntry>> acknowledged);
}
