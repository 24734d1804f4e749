package org.huunghi.servicekit.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.huunghi.eventing.SourceDocument;
import org.huunghi.eventing.history.PastEvent.By;

/**
 * One page of what a record went through.
 *
 * @param next cursor of the next page, {@code null} on the last one
 */
public record HistoryPage(List<Entry> items, String next, Progress progress) {

    /** Who did what, when, on which paper and why. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(
            String id,
            long sequence,
            Instant time,
            String type,

            @Schema(description = "What the type means") Meaning meaning,

            By by,
            SourceDocument document,
            String reason,

            @Schema(type = "object", description = "As published in the event")
            Object change) {}

    /** The words of an event's type. */
    public record Meaning(String vi, String en) {}

    /**
     * How far the history has come. It follows the events and may be a moment behind its record.
     *
     * @param reached sequence of the last event in the history
     * @param current sequence of the last event of the record
     * @param complete whether all of the record's events are in the history
     */
    public record Progress(long reached, long current, boolean complete) {}
}
