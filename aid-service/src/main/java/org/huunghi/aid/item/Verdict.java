package org.huunghi.aid.item;

import org.huunghi.eventing.SourceDocument;

/**
 * A decision as it is put on record.
 *
 * @param document the deciding paper, {@code null} when the caller names none
 * @param by whose decision it is
 * @param reason why, {@code null} when the paper says it all
 */
record Verdict(SourceDocument document, Authority by, String reason) {

    boolean isDocumented() {
        return document != null && Nfc.text(document.number()) != null && document.date() != null;
    }
}
