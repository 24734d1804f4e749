package org.huunghi.eventing;

import java.time.Instant;
import java.util.Objects;

/**
 * Who changed something, when, on which paper and why. Every event carries it.
 *
 * @param document the paper it rests on, or {@code null}
 * @param reason why, in the actor's words, or {@code null}
 */
public record Attribution(Actor by, Instant at, SourceDocument document, String reason) {

    public Attribution {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
    }

    public static Attribution of(Actor by, Instant at) {
        return new Attribution(by, at, null, null);
    }
}
