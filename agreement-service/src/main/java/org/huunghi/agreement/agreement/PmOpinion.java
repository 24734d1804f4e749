package org.huunghi.agreement.agreement;

import java.time.Instant;
import org.huunghi.eventing.SourceDocument;

/**
 * What the Prime Minister answered. Without consent nothing is signed.
 *
 * @param document the letter of the answer, or {@code null}
 */
public record PmOpinion(boolean consents, String note, SourceDocument document, Instant at) {}
