package org.huunghi.notification.known;

import java.util.Optional;

/** The units, fed by their events. */
public interface KnownUnits {

    Optional<KnownUnit> find(String code);

    /** False when this or a later event of the unit had been applied before. */
    boolean learn(long sequence, KnownUnit unit);
}
