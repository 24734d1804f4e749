package org.huunghi.partner.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.huunghi.eventing.SourceDocument;

/**
 * How a unit gave way.
 *
 * @param successors codes of the heirs, the main one first
 * @param on the first day of the heirs
 * @param legalBasis the paper that ordered it
 */
public record Succession(SuccessionKind kind, List<String> successors, LocalDate on, SourceDocument legalBasis) {

    public Succession {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(legalBasis, "legalBasis");
        successors = List.copyOf(successors);
    }
}
