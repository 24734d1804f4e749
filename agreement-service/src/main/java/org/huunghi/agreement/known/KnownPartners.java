package org.huunghi.agreement.known;

import java.util.List;
import java.util.Optional;

/** The partners that partner-service has told of. */
public interface KnownPartners {

    Optional<KnownPartner> find(String id);

    /** Ids of those that were merged into this very one, at most so many. */
    List<String> mergedInto(String survivor, int limit);

    /**
     * Takes in what an event says, unless a later one of the same partner has been taken in before.
     *
     * @return whether it was news
     */
    boolean learn(KnownPartner partner, long sequence);
}
