package org.huunghi.servicekit;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.huunghi.eventing.Facets;

/**
 * The facets that a caller wants counted beside a list, from {@code facets}, separated by commas. As a controller
 * parameter it is read by itself; a name that the list does not know is 400.
 */
public record FacetRequest(List<String> names) {

    /** @param text the query parameter, {@code null} when absent */
    public static FacetRequest of(String text) {
        return new FacetRequest(
                text == null
                        ? List.of()
                        : List.of(text.split(",", -1)).stream()
                                .map(String::strip)
                                .distinct()
                                .toList());
    }

    /**
     * Nothing when nothing was asked for.
     *
     * @param known the facets that this list has
     */
    public Facets counted(Collection<String> known, Function<List<String>, Facets> counting) {
        if (names.isEmpty()) {
            return null;
        }
        if (!known.containsAll(names)) {
            throw Problem.of(400, "bad-facets", String.join(", ", known))
                    .with("known", List.copyOf(known))
                    .asRefusal();
        }
        return counting.apply(names);
    }
}
