package org.huunghi.agreement.feed;

import java.util.Objects;

/**
 * What a feed shows.
 *
 * @param value code of the unit, code of the field, or id of the partner
 */
public record FeedScope(Kind kind, String value) {

    /** By what it is chosen. */
    public enum Kind {
        /** What the subscriber's unit leads or prepares. */
        MINE,
        /** Everything that the subscriber's unit takes part in. */
        UNIT,
        FIELD,
        PARTNER
    }

    public FeedScope {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(value, "value");
    }
}
