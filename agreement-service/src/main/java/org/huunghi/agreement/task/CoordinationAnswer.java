package org.huunghi.agreement.task;

import java.time.Instant;
import org.huunghi.eventing.SourceDocument;

/**
 * What a coordinator has answered for its part.
 *
 * @param coordinator code of the unit, or the name of a body that a lead has heard from
 * @param document the letter it answered by, or {@code null}
 */
public record CoordinationAnswer(String coordinator, String note, SourceDocument document, Instant at) {}
