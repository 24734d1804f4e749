package org.huunghi.eventing.mongo;

/** Too many events of this aggregate wait for the broker; the write is refused rather than the document grown. */
public final class OutboxFull extends RuntimeException {
    public OutboxFull(String aggregateId, int pending) {
        super(aggregateId + " has " + pending + " unpublished events", null, false, false);
    }
}
