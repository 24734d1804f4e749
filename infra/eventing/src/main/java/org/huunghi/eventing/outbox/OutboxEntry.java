package org.huunghi.eventing.outbox;

import java.time.Instant;

/**
 * An event that waits in its aggregate's document until the broker has acknowledged it.
 *
 * @param sequence position in the aggregate's history, from 1
 * @param id {@code <aggregate id>:<sequence>}
 * @param at when it was written
 * @param causationId id of the event that caused it, or {@code null}
 * @param traceparent W3C trace context, or {@code null}
 * @param data JSON
 */
public record OutboxEntry(
        long sequence,
        String id,
        String type,
        String dataSchema,
        Instant at,
        String correlationId,
        String causationId,
        String traceparent,
        String data) {}
