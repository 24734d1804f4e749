package org.huunghi.agreement.known;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The partners that partner-service has told of. */
public interface KnownPartners {

    Optional<KnownPartner> find(String id);

    /** Those of them that were merged into another one. */
    List<KnownPartner> merged(Collection<String> ids);

    /** Those that were merged into one of these very ones, at most so many. */
    List<KnownPartner> mergedInto(Collection<String> survivors, int limit);

    /**
     * Takes in what an event says, unless a later one of the same partner has been taken in before.
     *
     * @return whether it was news
     */
    boolean learn(KnownPartner partner, long sequence);
}
