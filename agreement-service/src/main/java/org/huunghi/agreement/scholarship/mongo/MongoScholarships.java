package org.huunghi.agreement.scholarship.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
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
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.eventing.Versioned;
import org.huunghi.eventing.catalogue.EventCatalogue;
import org.huunghi.eventing.mongo.AggregateCollection;
import org.huunghi.eventing.mongo.AggregateCollections;
import org.huunghi.eventing.mongo.AggregateMapping;
import org.huunghi.eventing.mongo.DuplicateAggregate;
import org.springframework.stereotype.Repository;

@Repository
class MongoScholarships implements Scholarships {

    private final AggregateCollection<Scholarship, ScholarshipEvent> collection;
    private final Mergers mergers;

    MongoScholarships(
            AggregateCollections collections,
            EventCatalogue<Scholarship, ScholarshipEvent> events,
            KnownPartners partners) {
        mergers = new Mergers(partners);
        var mapping = AggregateMapping.of("scholarships", Scholarship.class, Scholarship::id)
                .withHistory()
                .withKeys(ScholarshipKeys::of)
                .withIndex(Indexes.compoundIndex(
                        Indexes.ascending(ScholarshipKeys.TAGS), Indexes.descending(ScholarshipKeys.ORDER)))
                .withUniqueIndex("person", Indexes.ascending(ScholarshipKeys.PERSON))
                .withUniqueIndex("follows", Indexes.ascending(ScholarshipKeys.FOLLOWS));
        collection = collections.open(mapping, events);
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
        return collection.list(filter(query), Sorts.descending(ScholarshipKeys.ORDER), limit);
    }

    @Override
    public Facets facets(ScholarshipQuery query, List<String> by) {
        var asked = filter(query);
        return mergers.folded(
                collection.facets(asked, ScholarshipKeys.TAGS, by),
                ScholarshipQuery.PARTNER,
                partners -> collection.count(
                        Filters.and(asked, ScholarshipKeys.naming(partners)), AggregateCollection.MOST_FACETED));
    }

    @Override
    public ScholarshipSummary summary(ScholarshipQuery query) {
        var counts = collection.counts(filter(query), ScholarshipKeys.COUNTED);
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
                !ScholarshipKeys.FURTHER.equals(by.get(4)),
                count);
    }

    @Override
    public Optional<StoredAnswer> answer(String id, String key) {
        return collection.answer(id, key);
    }

    private Document filter(ScholarshipQuery query) {
        return ScholarshipKeys.filter(query, mergers.behind(query.partner()));
    }
}
