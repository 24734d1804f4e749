package org.huunghi.notification.notification;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the provider has of a message.
 *
 * @param provider the one that has it, {@code null} for none
 * @param content tells one rendering from another; parts of one are not continued with another
 * @param references the provider's own id of every part it took, in order
 * @param confirmed those of them that arrived
 */
public record Handover(String provider, String content, List<String> references, List<String> confirmed) {

    static final Handover NOTHING = new Handover(null, null, List.of(), List.of());

    public Handover {
        references = references == null ? List.of() : List.copyOf(references);
        confirmed = confirmed == null ? List.of() : List.copyOf(confirmed);
    }

    /** This after the receipt of a part; the same when it is no part of this or was read before. */
    Handover confirmed(String reference) {
        if (!references.contains(reference) || confirmed.contains(reference)) {
            return this;
        }
        return new Handover(
                provider,
                content,
                references,
                Stream.concat(confirmed.stream(), Stream.of(reference)).toList());
    }

    /** The parts of this content that the provider took already. */
    List<String> takenOf(String sameContent) {
        return sameContent.equals(content) ? references : List.of();
    }
}
