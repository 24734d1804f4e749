package org.huunghi.notification.known;

import java.util.List;
import java.util.Optional;

/** Which partners went into which other one, fed by the events of partners. */
public interface KnownMergers {

    /** The partner that this very one went into. */
    Optional<String> survivorOf(String partner);

    /** Those that went into this very one, at most so many. */
    List<String> mergedInto(String survivor, int limit);

    /** False when this or a later event of the partner had been applied before. */
    boolean learn(long sequence, KnownMerger merger);
}
