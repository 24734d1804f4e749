package org.huunghi.agreement.agreement;

import java.time.LocalDate;
import java.util.Objects;
import org.huunghi.agreement.words.Money;
import org.huunghi.agreement.words.Text;

/**
 * What is committed to, by whom and until when.
 *
 * @param ower code of the unit or id of the partner that owes it, {@code null} when the whole side does
 * @param money {@code null} when it is not about money
 * @param direction which way the money goes, {@code null} without money
 * @param due its last day, {@code null} when none was set
 * @param origin where it was made, for example the conclusion of a meeting, or {@code null}
 */
public record CommitmentTerms(
        Text title, Side owedBy, String ower, Money money, Direction direction, LocalDate due, String origin) {

    /** Who owes it. */
    public enum Side {
        US,
        PARTNER
    }

    /** Which way money goes, seen from the province. What comes in and what goes out are never added up. */
    public enum Direction {
        INCOMING,
        OUTGOING
    }

    public CommitmentTerms {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(owedBy, "owedBy");
        if (money == null && direction != null) {
            throw new IllegalArgumentException("a direction without money");
        }
        if (money != null && direction == null) {
            direction = owedBy == Side.US ? Direction.OUTGOING : Direction.INCOMING;
        }
    }

    boolean isOwedByPartyOf(Agreement agreement) {
        return ower == null
                || (owedBy == Side.US
                        ? agreement.concerns(ower::equals)
                        : agreement.proposal().partners().contains(ower));
    }
}
