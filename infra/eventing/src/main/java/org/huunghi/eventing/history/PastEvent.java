package org.huunghi.eventing.history;

import java.time.Instant;
import java.util.Objects;
import org.huunghi.eventing.SourceDocument;
import tools.jackson.databind.JsonNode;

/**
 * One thing that happened to a record, as it was published.
 *
 * @param id of the event, the same at every delivery
 * @param subject id of the record
 * @param change what was changed
 * @param state the record's public state after it; {@code null} in a list
 */
public record PastEvent(
        String id,
        String subject,
        long sequence,
        Instant time,
        String type,
        By by,
        SourceDocument document,
        String reason,
        JsonNode change,
        JsonNode state) {

    public PastEvent {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(type, "type");
    }

    /** Who did it, for which unit. */
    public record By(String id, String unit) {}
}
