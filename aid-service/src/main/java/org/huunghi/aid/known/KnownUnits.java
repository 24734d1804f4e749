package org.huunghi.aid.known;

import java.util.Optional;

/** Our units that partner-service has told of. */
public interface KnownUnits {

    Optional<KnownUnit> find(String id);

    /**
     * Takes in what an event says, unless a later one of the same unit has been taken in before.
     *
     * @return whether it was news
     */
    boolean learn(KnownUnit unit, long sequence);
}
