package org.huunghi.agreement.agreement;

import java.time.LocalDate;
import org.huunghi.eventing.SourceDocument;

/**
 * The meeting that concluded that something be agreed.
 *
 * @param heldOn {@code null} when it is not known
 * @param document the paper its conclusion is written down in
 */
public record MeetingConclusion(LocalDate heldOn, SourceDocument document) {}
