package org.huunghi.partner.partner;

import java.util.List;

/**
 * Which partners are looked for; a {@code null} asks for all.
 *
 * @param words of a name or an alias, in any spelling
 * @param unit code of one of our units that takes part in the relation
 */
public record PartnerQuery(String words, String country, PartnerType type, PartnerStatus status, String unit) {

    /** What partners can be counted by. */
    public static final List<String> FACETS = List.of("status", "type", "country", "unit");
}
