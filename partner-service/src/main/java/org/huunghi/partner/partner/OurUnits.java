package org.huunghi.partner.partner;

import java.util.Optional;
import java.util.Set;

/** What a partner's register asks of the register of our units. */
public interface OurUnits {

    boolean isKnown(String unit);

    /** The province that it was entered under, nothing when nobody has entered it. */
    Optional<String> provinceOf(String unit);

    /** The units that answer for this one today: itself, or those that it was merged or split into. */
    Set<String> heirsOf(String unit);
}
