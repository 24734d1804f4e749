package org.huunghi.agreement.agreement.mongo;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bson.Document;
import org.huunghi.agreement.agreement.Agreement;
import org.huunghi.agreement.agreement.AgreementQuery;
import org.huunghi.eventing.SearchKey;

/**
 * How agreements are found. Everything that a list can be narrowed by is a tag, and lists are sorted by {@code order}:
 * one index on the two serves any combination.
 */
final class AgreementKeys {

    static final String TAGS = "keys.tags";
    static final String ORDER = "keys.order";

    private AgreementKeys() {}

    static Document of(Agreement agreement) {
        return new Document("tags", tags(agreement)).append("order", agreement.rank());
    }

    static Document filter(AgreementQuery query) {
        var filter = new Document();
        var tags = tags(query);
        if (!tags.isEmpty()) {
            filter.append(TAGS, new Document("$all", tags));
        }
        return query.after() == null ? filter : filter.append(ORDER, new Document("$lt", query.after()));
    }

    private static List<String> tags(Agreement agreement) {
        var proposal = agreement.proposal();
        var text = Stream.of(proposal.title().vi(), proposal.title().en()).filter(Objects::nonNull);
        return Stream.of(
                        proposal.partners().stream().map(partner -> "partner:" + partner),
                        proposal.ourParties().stream().map(unit -> "unit:" + unit),
                        Stream.of("unit:" + agreement.responsible(), "status:" + agreement.status()),
                        text.flatMap(t -> SearchKey.words(t).stream()).map(word -> "word:" + word))
                .flatMap(tags -> tags)
                .distinct()
                .toList();
    }

    private static List<String> tags(AgreementQuery query) {
        var tags = new ArrayList<String>();
        if (query.partner() != null) {
            tags.add("partner:" + query.partner());
        }
        if (query.unit() != null) {
            tags.add("unit:" + query.unit());
        }
        if (query.status() != null) {
            tags.add("status:" + query.status());
        }
        if (query.words() != null) {
            SearchKey.words(query.words()).forEach(word -> tags.add("word:" + word));
        }
        return tags;
    }
}
