package org.huunghi.aid.item.mongo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bson.Document;
import org.huunghi.aid.item.AidItem;
import org.huunghi.aid.item.AidQuery;
import org.huunghi.eventing.SearchKey;

/**
 * How items are found. Everything that a list can be narrowed by is a tag, and lists are sorted by {@code order}: one
 * index on the two serves any combination, and one on tags and the day of approval serves the totals.
 */
final class AidKeys {

    static final String TAGS = "keys.tags";
    static final String ORDER = "keys.order";
    static final String APPROVED_ON = "keys.approvedOn";
    static final String USD = "keys.usd";

    private static final String APPROVED = "approved";

    private AidKeys() {}

    static Document of(AidItem item) {
        var keys = new Document("tags", tags(item)).append("order", item.rank());
        item.usd().ifPresent(usd -> keys.append(
                        "approvedOn", item.dates().decidedOn().toString())
                .append("usd", usd.amount()));
        return keys;
    }

    static Document filter(AidQuery query, String after) {
        var filter = filter(tags(query), query);
        return after == null ? filter : filter.append(ORDER, new Document("$lt", after));
    }

    /** Only what was approved has a value that can be added up. */
    static Document approved(AidQuery query) {
        var tags = tags(query);
        tags.add(APPROVED);
        return filter(tags, query);
    }

    private static Document filter(List<String> tags, AidQuery query) {
        var filter = new Document();
        if (!tags.isEmpty()) {
            filter.append(TAGS, new Document("$all", tags));
        }
        var approvedOn = range(query.approvedFrom(), query.approvedTo());
        return approvedOn.isEmpty() ? filter : filter.append(APPROVED_ON, approvedOn);
    }

    private static Document range(LocalDate from, LocalDate to) {
        var range = new Document();
        if (from != null) {
            range.append("$gte", from.toString());
        }
        return to == null ? range : range.append("$lte", to.toString());
    }

    private static List<String> tags(AidItem item) {
        var proposal = item.proposal();
        var donor = proposal.donor();
        var text = Stream.of(proposal.title().vi(), proposal.title().en(), donor.name())
                .filter(Objects::nonNull);
        return Stream.of(
                        Stream.of(
                                "status:" + item.status(),
                                "direction:" + proposal.direction(),
                                "kind:" + proposal.kind(),
                                "owner:" + proposal.owner()),
                        Stream.ofNullable(donor.partner()).map(partner -> "donor:" + partner),
                        item.usd().map(usd -> APPROVED).stream(),
                        text.flatMap(t -> SearchKey.words(t).stream()).map(word -> "word:" + word))
                .flatMap(tags -> tags)
                .distinct()
                .toList();
    }

    private static List<String> tags(AidQuery query) {
        var tags = new ArrayList<String>();
        add(tags, "status:", query.status());
        add(tags, "direction:", query.direction());
        add(tags, "owner:", query.owner());
        add(tags, "donor:", query.donor());
        if (query.words() != null) {
            SearchKey.words(query.words()).forEach(word -> tags.add("word:" + word));
        }
        return tags;
    }

    private static void add(List<String> tags, String prefix, Object value) {
        if (value != null) {
            tags.add(prefix + value);
        }
    }
}
