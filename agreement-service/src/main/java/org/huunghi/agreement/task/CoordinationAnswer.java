package org.huunghi.agreement.task;

import java.time.Instant;
import org.huunghi.eventing.SourceDocument;

/**
 * What a coordinating unit has answered for its part.
 *
 * @param document the letter it answered by, or {@code null}
 */
public record CoordinationAnswer(String unit, String note, SourceDocument document, Instant at) {}
