package org.huunghi.eventing.cloudevent;

import java.time.Instant;
import java.util.Objects;

/**
 * What an event says about itself beside its data; on the wire it is the {@link CloudEventHeaders}.
 *
 * @param id {@code <subject>:<sequence>}, the same at every delivery
 * @param source the service that owns the aggregate, for example {@code /agreement-service}
 * @param type {@code org.huunghi.<aggregate>.<past-tense>.v<major>}
 * @param subject id of the aggregate
 * @param sequence position in the aggregate's history, from 1
 * @param time when it happened
 * @param dataSchema URI of the data's JSON Schema, or {@code null}
 * @param correlationId the conversation it belongs to, or {@code null}
 * @param causationId id of the event that caused it, or {@code null}
 * @param traceparent W3C trace context, or {@code null}
 */
public record EventMetadata(
        String id,
        String source,
        String type,
        String subject,
        long sequence,
        Instant time,
        String dataSchema,
        String correlationId,
        String causationId,
        String traceparent) {

    public EventMetadata {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(time, "time");
        if (sequence < 1) {
            throw new IllegalArgumentException("a sequence starts at 1, this one is " + sequence);
        }
    }

    /** The deterministic id: equal for every copy of one event, different for any two events. */
    public static String id(String subject, long sequence) {
        return subject + ":" + sequence;
    }
}
