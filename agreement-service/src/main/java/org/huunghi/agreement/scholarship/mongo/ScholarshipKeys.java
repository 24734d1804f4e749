package org.huunghi.agreement.scholarship.mongo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.Document;
import org.huunghi.agreement.scholarship.Scholarship;
import org.huunghi.agreement.scholarship.ScholarshipQuery;
import org.huunghi.eventing.SearchKey;

/**
 * How scholarships are found. Everything that a list can be narrowed by is a tag; lists are sorted by {@code order}.
 */
final class ScholarshipKeys {

    static final String TAGS = "keys.tags";
    static final String ORDER = "keys.order";
    static final String PERSON = "keys.person";
    static final String FOLLOWS = "keys.follows";
    private static final String EVERY = "every";
    static final String FURTHER = "further";
    static final List<String> COUNTED = List.of("keys.year", "keys.partner", "keys.place", "keys.status", "keys.part");

    private ScholarshipKeys() {}

    static Document of(Scholarship scholarship) {
        var award = scholarship.award();
        var place = award.origin().place();
        var keys = new Document("tags", tags(scholarship))
                .append("order", scholarship.rank())
                .append("year", award.intakeYear())
                .append("partner", award.origin().partner())
                .append("place", place == null ? null : place.vi())
                .append("status", scholarship.status().name())
                .append("part", scholarship.follows() == null ? "first" : FURTHER);
        return scholarship.follows() == null
                ? keys.append("person", award.code())
                : keys.append("follows", scholarship.follows());
    }

    private static List<String> tags(Scholarship scholarship) {
        var award = scholarship.award();
        var text = Stream.of(award.origin().place(), award.institution(), award.subject())
                .filter(Objects::nonNull)
                .flatMap(each -> Stream.of(each.vi(), each.en()))
                .filter(Objects::nonNull);
        return Stream.of(
                        Stream.of(
                                EVERY,
                                "keeper:" + scholarship.keeper(),
                                "degree:" + award.degree(),
                                "status:" + scholarship.status()),
                        Stream.ofNullable(award.intakeYear()).map(year -> "year:" + year),
                        Stream.ofNullable(award.origin().partner()).map(ScholarshipKeys::partner),
                        Stream.ofNullable(award.agreement()).map(agreement -> "agreement:" + agreement),
                        text.flatMap(each -> SearchKey.words(each).stream()).map(word -> "word:" + word))
                .flatMap(tags -> tags)
                .distinct()
                .toList();
    }

    /**
     * @param partners all that the partner who is asked for stands for
     */
    static Document filter(ScholarshipQuery query, Set<String> partners) {
        var tags = new ArrayList<>(List.of(EVERY));
        narrow(tags, "year:", query.intakeYear());
        narrow(tags, "agreement:", query.agreement());
        narrow(tags, "keeper:", query.keeper());
        narrow(tags, "degree:", query.degree());
        narrow(tags, "status:", query.status());
        if (query.words() != null) {
            SearchKey.words(query.words()).forEach(word -> narrow(tags, "word:", word));
        }
        // The rarest first would be best; the store takes the first, and that every one has is of no use to it.
        Collections.reverse(tags);
        var tagged = new Document("$all", tags);
        if (!partners.isEmpty()) {
            tagged.append("$in", tags(partners));
        }
        var filter = new Document(TAGS, tagged);
        return query.after() == null ? filter : filter.append(ORDER, new Document("$lt", query.after()));
    }

    /** What names one of these partners. */
    static Document naming(Set<String> partners) {
        return new Document(TAGS, new Document("$in", tags(partners)));
    }

    private static List<String> tags(Set<String> partners) {
        return partners.stream().map(ScholarshipKeys::partner).toList();
    }

    private static String partner(String id) {
        return "partner:" + id;
    }

    private static void narrow(List<String> tags, String kind, Object value) {
        if (value != null) {
            tags.add(kind + value);
        }
    }
}
