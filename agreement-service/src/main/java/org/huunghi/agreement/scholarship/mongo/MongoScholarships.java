package org.huunghi.agreement.scholarship.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.huunghi.agreement.known.KnownPartners;
import org.huunghi.agreement.known.Mergers;
import org.huunghi.agreement.scholarship.Scholarship;
import org.huunghi.agreement.scholarship.ScholarshipEvent;
import org.huunghi.agreement.scholarship.ScholarshipQuery;
import org.huunghi.agreement.scholarship.ScholarshipStatus;
import org.huunghi.agreement.scholarship.ScholarshipSummary;
import org.huunghi.agreement.scholarship.Scholarships;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.Facets;
import org.huunghi.eventing.SearchKey;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.eventing.Versioned;
import org.huunghi.eventing.catalogue.EventCatalogue;
import org.huunghi.eventing.mongo.AggregateCollection;
import org.huunghi.eventing.mongo.AggregateCollections;
import org.huunghi.eventing.mongo.AggregateMapping;
import org.huunghi.eventing.mongo.DuplicateAggregate;
import org.springframework.stereotype.Repository;

/** Everything that a list can be narrowed by is a tag; lists are sorted by {@code order}. */
@Repository
class MongoScholarships implements Scholarships {

    private static final String TAGS = "keys.tags";
    private static final String ORDER = "keys.order";
    private static final String PERSON = "keys.person";
    private static final String FOLLOWS = "keys.follows";
    private static final String EVERY = "every";
    private static final String FURTHER = "further";
    private static final List<String> COUNTED =
            List.of("keys.year", "keys.partner", "keys.place", "keys.status", "keys.part");

    private final AggregateCollection<Scholarship, ScholarshipEvent> collection;
    private final Mergers mergers;

    MongoScholarships(
            AggregateCollections collections,
            EventCatalogue<Scholarship, ScholarshipEvent> events,
            KnownPartners partners) {
        mergers = new Mergers(partners);
        var mapping = AggregateMapping.of("scholarships", Scholarship.class, Scholarship::id)
                .withHistory()
                .withKeys(MongoScholarships::keys)
                .withIndex(Indexes.compoundIndex(Indexes.ascending(TAGS), Indexes.descending(ORDER)))
                .withUniqueIndex("person", Indexes.ascending(PERSON))
                .withUniqueIndex("follows", Indexes.ascending(FOLLOWS));
        collection = collections.open(mapping, events);
    }

    private static Document keys(Scholarship scholarship) {
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
                        Stream.ofNullable(award.origin().partner()).map(MongoScholarships::partner),
                        Stream.ofNullable(award.agreement()).map(agreement -> "agreement:" + agreement),
                        text.flatMap(each -> SearchKey.words(each).stream()).map(word -> "word:" + word))
                .flatMap(tags -> tags)
                .distinct()
                .toList();
    }

    private Document filter(ScholarshipQuery query) {
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
        if (query.partner() != null) {
            tagged.append("$in", tags(mergers.behind(query.partner())));
        }
        var filter = new Document(TAGS, tagged);
        return query.after() == null ? filter : filter.append(ORDER, new Document("$lt", query.after()));
    }

    private static List<String> tags(Set<String> partners) {
        return partners.stream().map(MongoScholarships::partner).toList();
    }

    private static String partner(String id) {
        return "partner:" + id;
    }

    private static void narrow(List<String> tags, String kind, Object value) {
        if (value != null) {
            tags.add(kind + value);
        }
    }

    @Override
    public Optional<Versioned<Scholarship>> find(String id) {
        return collection.find(id);
    }

    @Override
    public Optional<Versioned<Scholarship>> add(
            Accepted<Scholarship, ScholarshipEvent, ?> decision, Attribution attribution) {
        try {
            return Optional.of(collection.add(decision, attribution));
        } catch (DuplicateAggregate e) {
            if (List.of("person", "follows").contains(e.index())) {
                return Optional.empty();
            }
            throw e;
        }
    }

    @Override
    public Versioned<Scholarship> save(
            Versioned<Scholarship> before,
            Accepted<Scholarship, ScholarshipEvent, ?> decision,
            Attribution attribution) {
        return collection.save(before, decision, attribution);
    }

    @Override
    public List<Versioned<Scholarship>> list(ScholarshipQuery query, int limit) {
        return collection.list(filter(query), Sorts.descending(ORDER), limit);
    }

    @Override
    public Facets facets(ScholarshipQuery query, List<String> by) {
        var asked = filter(query);
        return mergers.folded(
                collection.facets(asked, TAGS, by),
                ScholarshipQuery.PARTNER,
                partners -> collection.count(
                        Filters.and(asked, Filters.in(TAGS, tags(partners))), AggregateCollection.MOST_FACETED));
    }

    @Override
    public ScholarshipSummary summary(ScholarshipQuery query) {
        var counts = collection.counts(filter(query), COUNTED);
        var survivors = mergers.survivors(counts.keySet().stream()
                .map(by -> by.get(1))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return ScholarshipSummary.of(counts.entrySet().stream()
                .map(count -> count(count.getKey(), survivors, count.getValue()))
                .toList());
    }

    private static ScholarshipSummary.Count count(List<String> by, Map<String, String> survivors, long count) {
        return new ScholarshipSummary.Count(
                by.get(0) == null ? null : Integer.valueOf(by.get(0)),
                survivors.getOrDefault(by.get(1), by.get(1)),
                by.get(2),
                ScholarshipStatus.valueOf(by.get(3)),
                !FURTHER.equals(by.get(4)),
                count);
    }

    @Override
    public Optional<StoredAnswer> answer(String id, String key) {
        return collection.answer(id, key);
    }
}
