package org.huunghi.aid.item;

import java.util.Objects;
import org.huunghi.eventing.SourceDocument;

/**
 * What was decided on an item.
 *
 * @param decision the deciding paper, with its number and date
 * @param rule id of the rule that says whose decision it is
 * @param usd the frozen value, {@code null} for an item that was turned down
 */
public record Ruling(SourceDocument decision, Authority authority, String rule, UsdEquivalent usd) {

    public Ruling {
        Objects.requireNonNull(decision.number(), "number of the decision");
        Objects.requireNonNull(decision.date(), "date of the decision");
    }
}
