package org.huunghi.agreement.agreement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;

/** How many commitments were made, and what became of them. */
public record Fulfilment(long made, long delivered, long waived) {

    private static final int DECIMALS = 4;

    static Fulfilment of(Collection<Commitment> commitments) {
        return new Fulfilment(
                commitments.size(),
                count(commitments, CommitmentStatus.DELIVERED),
                count(commitments, CommitmentStatus.WAIVED));
    }

    /** Delivered of all but the waived; nothing as long as none counts. */
    public Optional<BigDecimal> rate() {
        var counted = made - waived;
        return counted == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(delivered)
                        .divide(BigDecimal.valueOf(counted), DECIMALS, RoundingMode.HALF_UP));
    }

    private static long count(Collection<Commitment> commitments, CommitmentStatus status) {
        return commitments.stream().filter(c -> c.status() == status).count();
    }
}
