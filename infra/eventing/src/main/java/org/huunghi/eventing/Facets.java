package org.huunghi.eventing;

import java.util.List;
import java.util.Map;

/**
 * How the records that match are spread over the values of some of their facets.
 *
 * @param counts by the facet's name, the most frequent value first
 * @param complete whether all that match were counted, and not the first of very many
 */
public record Facets(Map<String, List<Count>> counts, boolean complete) {

    /** How many have this value. */
    public record Count(String value, long count) {}
}
