package org.huunghi.agreement.known;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huunghi.eventing.Facets;
import org.huunghi.eventing.Facets.Count;

/** Which partners have gone into another one, so that what was agreed with them counts as agreed with it. */
public final class Mergers {

    /** More entries than one partner ever had; keeps a question about one from becoming a walk through the register. */
    private static final int MOST = 100;

    /** More mergers in a row than any partner goes through; keeps a circle in the records from being walked for ever. */
    private static final int MOST_IN_A_ROW = 10;

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

    /** The one that each of these went into in the end; who is still there of its own is left out. */
    public Map<String, String> survivors(Collection<String> ids) {
        return partners.merged(ids).stream()
                .collect(Collectors.toMap(KnownPartner::id, absorbed -> lastOf(absorbed.survivor())));
    }

    /**
     * The same counts, with those that name a partner which was merged into another one under that one.
     *
     * @param facet whose values are ids of partners
     * @param naming how many name one of these or several: what names both of a merger is one still
     */
    public Facets folded(Facets facets, String facet, ToLongFunction<Set<String>> naming) {
        var counts = facets.counts().get(facet);
        if (counts == null) {
            return facets;
        }
        var all = new LinkedHashMap<>(facets.counts());
        all.put(facet, folded(counts, naming));
        return new Facets(all, facets.complete());
    }

    private List<Count> folded(List<Count> counts, ToLongFunction<Set<String>> naming) {
        var survivors = survivors(counts.stream().map(Count::value).toList());
        var named = counts.stream()
                .collect(Collectors.toMap(
                        count -> survivors.getOrDefault(count.value(), count.value()),
                        Count::count,
                        Long::sum,
                        LinkedHashMap::new));
        var absorbing = partners.mergedInto(named.keySet(), MOST).stream()
                .map(KnownPartner::survivor)
                .collect(Collectors.toSet());
        absorbing.forEach(partner -> named.put(partner, naming.applyAsLong(allIn(partner))));
        return named.entrySet().stream()
                .map(each -> new Count(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingLong(Count::count).reversed().thenComparing(Count::value))
                .toList();
    }

    private String lastOf(String partner) {
        return Stream.iterate(partner, Objects::nonNull, this::survivorOf)
                .limit(MOST_IN_A_ROW)
                .reduce((absorbed, survivor) -> survivor)
                .orElseThrow();
    }

    private String survivorOf(String partner) {
        return partners.find(partner).map(KnownPartner::survivor).orElse(null);
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
        return partners.mergedInto(survivors, MOST).stream()
                .map(KnownPartner::id)
                .filter(absorbed -> !known.contains(absorbed))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
