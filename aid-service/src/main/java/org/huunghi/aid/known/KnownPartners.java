package org.huunghi.aid.known;

import java.util.Optional;

/** The partners that partner-service has told of. */
public interface KnownPartners {

    Optional<KnownPartner> find(String id);

    /**
     * Takes in what an event says, unless a later one of the same partner has been taken in before.
     *
     * @return whether it was news
     */
    boolean learn(KnownPartner partner, long sequence);
}
