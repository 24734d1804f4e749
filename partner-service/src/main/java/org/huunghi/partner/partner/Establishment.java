package org.huunghi.partner.partner;

import java.util.Objects;

/**
 * That a relation exists.
 *
 * @param since {@code null} when it is not known
 */
public record Establishment(RelationKind relation, PartialDate since, Basis basis) {

    public Establishment {
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(basis, "basis");
    }
}
