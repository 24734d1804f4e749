package org.huunghi.agreement.words;

import java.time.Instant;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.SourceDocument;

/**
 * What comes with every command on something that exists: which one and in which version the caller saw it, who asks,
 * on which paper and why.
 *
 * @param document the paper it rests on, or {@code null}
 * @param reason in the caller's words, or {@code null}
 */
public record Change(String id, long expectedVersion, Actor by, SourceDocument document, String reason) {

    public Attribution attribution(Instant at) {
        return new Attribution(by, at, document, reason);
    }
}
