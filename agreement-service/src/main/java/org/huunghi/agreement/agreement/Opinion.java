package org.huunghi.agreement.agreement;

import java.time.Instant;
import org.huunghi.eventing.SourceDocument;

/**
 * One consultee and what it has answered.
 *
 * @param agrees {@code null} until it has answered
 * @param document the letter it answered by, or {@code null}
 */
public record Opinion(Consultee consultee, Boolean agrees, String note, SourceDocument document, Instant at) {

    static Opinion asked(Consultee consultee) {
        return new Opinion(consultee, null, null, null, null);
    }

    boolean isOf(String code) {
        return consultee.code().equals(code);
    }

    boolean isMissing() {
        return agrees == null;
    }

    boolean disagrees() {
        return Boolean.FALSE.equals(agrees);
    }
}
