package org.huunghi.agreement.known;

import java.util.LinkedHashSet;
import java.util.Set;

/** Which partners have gone into another one, so that what was agreed with them counts as agreed with it. */
public final class Mergers {

    /** More entries than one partner ever had; keeps a question about one from becoming a walk through the register. */
    private static final int MOST = 100;

    private final KnownPartners partners;

    public Mergers(KnownPartners partners) {
        this.partners = partners;
    }

    /**
     * Whoever is meant by a partner that records are asked for by: the partner itself and all that were merged into it,
     * be it by way of others.
     *
     * @param partner {@code null} for any; then nobody is meant
     */
    public Set<String> behind(String partner) {
        return partner == null ? Set.of() : allIn(partner);
    }

    private Set<String> allIn(String partner) {
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
