package org.huunghi.aid.item;

import java.time.LocalDate;
import java.util.List;

/**
 * Who approves.
 *
 * @param concerns what the item must touch for this rule; none for the rule of all the others
 */
public record AuthorityRule(
        String id,
        String legalBasis,
        Direction direction,
        List<Concern> concerns,
        Authority authority,
        LocalDate validFrom,
        LocalDate validTo,
        boolean verified,
        String source)
        implements LegalRule {

    public AuthorityRule {
        concerns = concerns == null ? List.of() : List.copyOf(concerns);
    }

    boolean isOfAllOthers() {
        return concerns.isEmpty();
    }

    boolean isOfOneOf(List<Concern> touched) {
        return touched.stream().anyMatch(concerns::contains);
    }
}
