package org.huunghi.agreement.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.huunghi.eventing.SourceDocument;

/**
 * How a commitment ended.
 *
 * @param on when it was delivered, given up or waived
 * @param document the paper that says so, or {@code null}
 * @param evidence ids of documents of the agreement that show it
 */
public record CommitmentEnd(LocalDate on, SourceDocument document, List<String> evidence, String note) {

    public CommitmentEnd {
        Objects.requireNonNull(on, "on");
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }

    boolean hasEvidence() {
        return document != null || !evidence.isEmpty();
    }
}
