package org.huunghi.agreement.agreement;

import java.util.List;
import java.util.Objects;
import org.huunghi.agreement.words.Text;

/**
 * What is proposed to be agreed, and between whom.
 *
 * @param ourParties codes of our units that sign
 * @param partners ids of the foreign partners that sign
 * @param period {@code null} when the text sets none
 * @param fields codes of the fields of cooperation
 * @param origin where the idea comes from, for example the conclusion of a meeting, or {@code null}
 */
public record Proposal(
        Text title,
        AgreementKind kind,
        AgreementLevel level,
        List<String> ourParties,
        List<String> partners,
        Period period,
        List<String> fields,
        String origin) {

    public Proposal {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(level, "level");
        ourParties = List.copyOf(ourParties);
        partners = List.copyOf(partners);
        fields = fields == null ? List.of() : List.copyOf(fields);
    }
}
