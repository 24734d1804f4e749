package org.huunghi.aid.item;

import java.time.Instant;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.SourceDocument;

/**
 * Who asks for a change of which item, on which paper and why.
 *
 * @param seen the version that the caller has decided on
 * @param document the paper it rests on, or {@code null}
 * @param reason why, or {@code null}
 */
public record AidChange(String item, long seen, Actor by, SourceDocument document, String reason) {

    public AidChange {
        reason = Nfc.text(reason);
    }

    Attribution attribution(Instant at) {
        return new Attribution(by, at, document, reason);
    }
}
