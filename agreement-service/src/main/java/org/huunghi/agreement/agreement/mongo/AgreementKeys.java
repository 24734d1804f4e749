package org.huunghi.agreement.agreement.mongo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.huunghi.agreement.agreement.Agreement;
import org.huunghi.agreement.agreement.AgreementDeadlines.Running;
import org.huunghi.agreement.agreement.AgreementQuery;
import org.huunghi.agreement.agreement.AgreementQuery.Facet;
import org.huunghi.agreement.agreement.CommitmentTerms.Side;
import org.huunghi.agreement.agreement.Fulfilment;
import org.huunghi.agreement.agreement.FulfilmentQuery;
import org.huunghi.agreement.agreement.Succession;
import org.huunghi.agreement.calendar.Deadline;
import org.huunghi.agreement.clock.CivilDay;
import org.huunghi.eventing.SearchKey;

/**
 * How agreements are found. Everything that a list can be narrowed by is a tag; lists are sorted by {@code order}, or by
 * {@code ends} when it is about what ends next: one index on tags and each of the two serves any combination. What only
 * some agreements have lies in sparse indexes.
 */
final class AgreementKeys {

    static final String TAGS = "keys.tags";
    static final String ORDER = "keys.order";
    static final String ENDS = "keys.ends";
    static final String INHERITANCE = "keys.inheritance";
    static final String NEXT_TIMER = "keys.nextTimerAt";

    /** Its id, while a legal period runs. */
    static final String COUNTING = "keys.counting";

    static final String COUNTED_FROM = "keys.countedFrom";
    static final String COUNTED_TO = "keys.countedTo";

    /** When there is next something to tell of a commitment. */
    static final String COMMITMENT_TIMER = "keys.commitmentTimerAt";

    private static final String COMMITTED = "has:commitments";

    private AgreementKeys() {}

    static Document of(Agreement agreement) {
        var keys = new Document("tags", tags(agreement)).append("order", agreement.rank());
        agreement.inheritance().stage().ifPresent(stage -> keys.append("inheritance", stage.name()));
        agreement.expiryRank().ifPresent(rank -> keys.append("ends", rank));
        agreement.clocks().nextOn().ifPresent(day -> keys.append("nextTimerAt", Date.from(CivilDay.start(day))));
        var running =
                agreement.deadlines().running().stream().map(Running::deadline).toList();
        running.stream().map(Deadline::start).min(Comparator.naturalOrder()).ifPresent(first -> keys.append(
                        "counting", agreement.id())
                .append("countedFrom", first.toString()));
        running.stream()
                .map(Deadline::due)
                .max(Comparator.naturalOrder())
                .ifPresent(last -> keys.append("countedTo", last.toString()));
        var annexes = agreement.annexes();
        keys.append("commitments", counts(annexes.fulfilment()));
        for (var side : Side.values()) {
            keys.append("commitments" + side, counts(annexes.fulfilment(side)));
        }
        annexes.nextTimerAt().ifPresent(at -> keys.append("commitmentTimerAt", Date.from(at)));
        return keys;
    }

    /**
     * @param partners all that the partner who is asked for stands for
     */
    static Document filter(AgreementQuery query, Set<String> partners) {
        var filter = tagged(tags(query), partners);
        if (query.expiringBefore() != null) {
            var range = new Document("$lt", query.expiringBefore().toString());
            return filter.append(ENDS, query.after() == null ? range : range.append("$gt", query.after()));
        }
        return query.after() == null ? filter : filter.append(ORDER, new Document("$lt", query.after()));
    }

    static Bson sort(AgreementQuery query) {
        return query.expiringBefore() == null ? new Document(ORDER, -1) : new Document(ENDS, 1);
    }

    static Document dueBy(Instant by) {
        return new Document(NEXT_TIMER, new Document("$lte", Date.from(by)));
    }

    static Document countedOver(LocalDate from, LocalDate to, String after) {
        return new Document(COUNTING, new Document("$gt", after == null ? "" : after))
                .append(COUNTED_FROM, new Document("$lt", to.toString()))
                .append(COUNTED_TO, new Document("$gte", from.toString()));
    }

    /** The agreements whose commitments are counted. */
    static Document filter(FulfilmentQuery query, Set<String> partners) {
        var tags = tags(AgreementQuery.everything().with(Facet.UNIT, query.unit()));
        tags.add(COMMITTED);
        return tagged(tags, partners);
    }

    /** What names one of these partners. */
    static Document naming(Set<String> partners) {
        return tagged(List.of(), partners);
    }

    /** Everything that is tagged with all of these and, if there are any, with one of the partners. */
    private static Document tagged(List<String> tags, Set<String> partners) {
        var tagged = new Document();
        if (!tags.isEmpty()) {
            tagged.append("$all", tags);
        }
        if (!partners.isEmpty()) {
            tagged.append("$in", tags(Facet.PARTNER, partners.stream()).toList());
        }
        return tagged.isEmpty() ? new Document() : new Document(TAGS, tagged);
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
                        tags(Facet.PARTNER, proposal.partners().stream()),
                        tags(Facet.UNIT, units(agreement)),
                        tags(Facet.FIELD, proposal.fields().stream()),
                        Stream.of(
                                tag(Facet.STATUS, agreement.status()),
                                tag(Facet.KIND, proposal.kind()),
                                tag(Facet.LEVEL, proposal.level())),
                        agreement.inactive().stream().map(inactive -> tag(Facet.INACTIVE, inactive)),
                        agreement.inheritance().stage().stream()
                                .flatMap(stage -> Stream.of(tag(Facet.INHERITED, true), tag(Facet.INHERITANCE, stage))),
                        agreement.annexes().commitments().stream().limit(1).map(any -> COMMITTED),
                        text.flatMap(t -> SearchKey.words(t).stream()).map(AgreementKeys::word))
                .flatMap(tags -> tags)
                .distinct()
                .toList();
    }

    /** Also the units that are gone, so that what they have signed is still found under their names. */
    private static Stream<String> units(Agreement agreement) {
        return Stream.of(
                        agreement.proposal().ourParties().stream(),
                        Stream.of(agreement.responsible()),
                        agreement.successions().stream().map(Succession::from),
                        agreement.successions().stream().map(Succession::to))
                .flatMap(units -> units);
    }

    private static List<String> tags(AgreementQuery query) {
        var tags = new ArrayList<String>();
        query.facets().forEach((facet, value) -> {
            if (facet != Facet.PARTNER) {
                tags.add(tag(facet, value));
            }
        });
        if (query.words() != null) {
            SearchKey.words(query.words()).forEach(word -> tags.add(word(word)));
        }
        return tags;
    }

    private static Stream<String> tags(Facet facet, Stream<String> values) {
        return values.map(value -> tag(facet, value));
    }

    private static String tag(Facet facet, Object value) {
        return facet.code() + ":" + value;
    }

    private static String word(String word) {
        return "word:" + word;
    }
}
