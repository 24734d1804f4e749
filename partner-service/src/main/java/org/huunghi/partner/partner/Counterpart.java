package org.huunghi.partner.partner;

import java.util.Objects;

/**
 * Our side of a relation.
 *
 * @param unit code of our unit
 * @param since {@code null} when nobody knows any more
 * @param relation {@code null} before there is one
 */
public record Counterpart(String unit, CounterpartLevel level, PartialDate since, RelationKind relation) {

    public Counterpart {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(level, "level");
    }
}
