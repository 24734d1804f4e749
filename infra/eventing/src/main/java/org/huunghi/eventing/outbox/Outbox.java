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

    /** Forgets what the broker has acknowledged: by aggregate, everything up to and with that sequence. */
    void remove(Map<String, Long> acknowledged);
}
