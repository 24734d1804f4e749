package org.huunghi.agreement.known;

import java.util.LinkedHashSet;
import java.util.Set;

/** Which partners have gone into another one, so that what is done with it is done with them. */
public final class Mergers {

    /** More entries than one partner ever had; keeps news of one contact from becoming a walk through the register. */
    private static final int MOST = 100;

    private final KnownPartners partners;

    public Mergers(KnownPartners partners) {
        this.partners = partners;
    }

    /** The partner itself and all that were merged into it, be it by way of others. */
    public Set<String> allIn(String partner) {
        var all = new LinkedHashSet<String>();
        var next = Set.of(partner);
        while (!next.isEmpty() && all.size() < MOST) {
            all.addAll(next);
            next = absorbedBy(next, all);
        }
        return all;
    }

    private Set<String> absorbedBy(Set<String> survivors, Set<String> known) {
        var absorbed = new LinkedHashSet<String>();
        survivors.forEach(survivor -> absorbed.addAll(partners.mergedInto(survivor, MOST)));
        absorbed.removeAll(known);
        return absorbed;
    }
}
