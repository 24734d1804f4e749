package org.huunghi.agreement.known;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Our units that partner-service has told of. */
public interface KnownUnits {

    Optional<KnownUnit> find(String id);

    /** Those that one of these has taken over from, at most so many. */
    List<KnownUnit> followedBy(Collection<String> heirs, int limit);

    /**
     * Takes in what an event says, unless a later one of the same unit has been taken in before.
     *
     * @return whether it was news
     */
    boolean learn(KnownUnit unit, long sequence);
}
