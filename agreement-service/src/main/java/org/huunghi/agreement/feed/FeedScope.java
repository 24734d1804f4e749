package org.huunghi.agreement.feed;

import java.util.Objects;

/**
 * What a feed shows.
 *
 * @param value subject of the subscriber, code of the unit, code of the field, or id of the partner
 */
public record FeedScope(Kind kind, String value) {

    /** By what it is chosen. */
    public enum Kind {
        /** The tasks that the subscriber is the focal point of. */
        MINE,
        /** What the subscriber's unit leads or prepares. */
        LEADING,
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
