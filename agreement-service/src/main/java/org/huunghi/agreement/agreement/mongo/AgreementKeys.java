package org.huunghi.agreement.agreement.mongo;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bson.Document;
import org.huunghi.agreement.agreement.Agreement;
import org.huunghi.agreement.agreement.AgreementQuery;
import org.huunghi.agreement.agreement.CommitmentTerms.Side;
import org.huunghi.agreement.agreement.Fulfilment;
import org.huunghi.agreement.agreement.FulfilmentQuery;
import org.huunghi.eventing.SearchKey;

/**
 * How agreements are found. Everything that a list can be narrowed by is a tag, and lists are sorted by {@code order}:
 * one index on the two serves any combination.
 */
final class AgreementKeys {

    static final String TAGS = "keys.tags";
    static final String ORDER = "keys.order";

    /** When there is next something to tell of a commitment. */
    static final String COMMITMENT_TIMER = "keys.commitmentTimerAt";

    private static final String COMMITTED = "has:commitments";

    private AgreementKeys() {}

    static Document of(Agreement agreement) {
        var annexes = agreement.annexes();
        var keys = new Document("tags", tags(agreement)).append("order", agreement.rank());
        keys.append("commitments", counts(annexes.fulfilment()));
        for (var side : Side.values()) {
            keys.append("commitments" + side, counts(annexes.fulfilment(side)));
        }
        annexes.nextTimerAt().ifPresent(at -> keys.append("commitmentTimerAt", Date.from(at)));
        return keys;
    }

    static Document filter(AgreementQuery query) {
        var filter = new Document();
        var tags = tags(query);
        if (!tags.isEmpty()) {
            filter.append(TAGS, new Document("$all", tags));
        }
        return query.after() == null ? filter : filter.append(ORDER, new Document("$lt", query.after()));
    }

    /** The agreements whose commitments are counted. */
    static Document filter(FulfilmentQuery query) {
        var tags = tags(new AgreementQuery(query.partner(), query.unit(), null, null, null));
        tags.add(COMMITTED);
        return new Document(TAGS, new Document("$all", tags));
    }

    /** Where the counts of a side lie, or of both for {@code null}: made, delivered, waived. */
    static List<String> counts(Side side) {
        return Stream.of("made", "delivered", "waived")
                .map(count -> "keys.commitments" + (side == null ? "" : side) + "." + count)
                .toList();
    }

    private static Document counts(Fulfilment fulfilment) {
        return new Document("made", fulfilment.made())
                .append("delivered", fulfilment.delivered())
                .append("waived", fulfilment.waived());
    }

    private static List<String> tags(Agreement agreement) {
        var proposal = agreement.proposal();
        var text = Stream.of(proposal.title().vi(), proposal.title().en()).filter(Objects::nonNull);
        return Stream.of(
                        proposal.partners().stream().map(partner -> "partner:" + partner),
                        proposal.ourParties().stream().map(unit -> "unit:" + unit),
                        Stream.of("unit:" + agreement.responsible(), "status:" + agreement.status()),
                        agreement.annexes().commitments().stream().limit(1).map(any -> COMMITTED),
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
