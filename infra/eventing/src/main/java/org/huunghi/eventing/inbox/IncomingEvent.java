package org.huunghi.eventing.inbox;

import java.time.Instant;

/**
 * An event of another service as this consumer reads it. The data is a record of the consumer's own with only the
 * fields it needs; unknown fields are skipped, absent ones are {@code null}.
 *
 * @param id {@code <subject>:<sequence>}, the same at every delivery
 * @param sequence position in its subject's history, from 1
 */
public record IncomingEvent<T>(
        String id,
        String type,
        String source,
        String subject,
        long sequence,
        Instant time,
        String correlationId,
        T data) {}
