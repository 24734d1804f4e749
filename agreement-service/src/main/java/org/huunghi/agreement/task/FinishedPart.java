package org.huunghi.agreement.task;

import java.time.Instant;
import org.huunghi.eventing.SourceDocument;

/**
 * A lead says that a part is done.
 *
 * @param part id of the part
 * @param document that shows it, or {@code null}
 */
public record FinishedPart(String part, String unit, SourceDocument document, Instant at) {}
