package org.huunghi.partner.partner;

import org.huunghi.eventing.SourceDocument;

/**
 * What a step of the relation rests on: an agreement, the paper of a decision, or both.
 *
 * @param agreement id of the agreement, or {@code null}
 * @param document the paper, or {@code null}
 */
public record Basis(String agreement, SourceDocument document) {

    boolean isGiven() {
        return agreement != null || document != null;
    }
}
