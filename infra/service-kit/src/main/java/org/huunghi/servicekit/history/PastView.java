package org.huunghi.servicekit.history;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A record as it was known at a moment that has been: a view of the past that nothing can be changed by.
 *
 * @param asOf as it was asked for
 * @param last the last event before that moment
 */
public record PastView(
        String asOf,
        HistoryPage.Entry last,

        @Schema(type = "object", description = "The record's public state, as published in that event")
        Object state,

        HistoryPage.Progress progress) {}
