package org.huunghi.agreement.agreement;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which agreements are asked for. What is {@code null} does not narrow the list.
 *
 * @param facets the value that each of these must have
 * @param expiringBefore only those that end before this day, the next to end first
 * @param words words of the titles, in any accents
 * @param after the last agreement of the former page, by {@link Agreement#rank()}, or by {@link
 *     Agreement#expiryRank()} when asked for by their ends
 */
public record AgreementQuery(Map<Facet, String> facets, LocalDate expiringBefore, String words, String after) {

    /** What an agreement can be looked up by. */
    public enum Facet {
        /** Id of a partner that signs. */
        PARTNER,
        /** Code of a unit of ours that signs or prepares it. */
        UNIT,
        STATUS,
        KIND,
        LEVEL,
        /** Code of a field of cooperation. */
        FIELD,
        /** Whether one in force has been told to be inactive. */
        INACTIVE,
        /** Whether it is in the ledger of inherited agreements. */
        INHERITED,
        /** How far it has come in that ledger. */
        INHERITANCE;

        /** Its name in the store and over HTTP. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What agreements can be counted by. */
    public static final List<String> FACETS =
            Stream.of(Facet.values()).map(Facet::code).toList();

    public AgreementQuery {
        facets = Map.copyOf(facets);
    }

    public static AgreementQuery everything() {
        return new AgreementQuery(Map.of(), null, null, null);
    }

    /**
     * @param value {@code null} for any
     */
    public AgreementQuery with(Facet facet, Object value) {
        if (value == null) {
            return this;
        }
        var all = new EnumMap<Facet, String>(Facet.class);
        all.putAll(facets);
        all.put(facet, value.toString());
        return new AgreementQuery(all, expiringBefore, words, after);
    }

    public AgreementQuery expiringBefore(LocalDate day) {
        return new AgreementQuery(facets, day, words, after);
    }

    public AgreementQuery words(String asked) {
        return new AgreementQuery(facets, expiringBefore, asked, after);
    }

    public AgreementQuery after(String last) {
        return new AgreementQuery(facets, expiringBefore, words, last);
    }
}
