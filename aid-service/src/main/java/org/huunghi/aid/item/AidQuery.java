package org.huunghi.aid.item;

import java.time.LocalDate;
import java.util.List;

/**
 * Which items are looked for; a {@code null} asks for all.
 *
 * @param owner code of the unit that answers for it
 * @param donor id of the giving partner
 * @param words of the title or the donor's name, in any spelling
 * @param approvedFrom first day of the decision that approved it
 * @param approvedTo last day of that decision
 */
public record AidQuery(
        AidStatus status,
        Direction direction,
        String owner,
        String donor,
        String words,
        LocalDate approvedFrom,
        LocalDate approvedTo) {

    /** What aid items can be counted by. */
    public static final List<String> FACETS = List.of("status", "direction", "kind", "owner", "donor");
}
