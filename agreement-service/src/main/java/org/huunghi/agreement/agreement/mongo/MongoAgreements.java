package org.huunghi.agreement.agreement.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bson.Document;
import org.huunghi.agreement.agreement.Agreement;
import org.huunghi.agreement.agreement.AgreementEvent;
import org.huunghi.agreement.agreement.AgreementQuery;
import org.huunghi.agreement.agreement.AgreementQuery.Facet;
import org.huunghi.agreement.agreement.Agreements;
import org.huunghi.agreement.agreement.Fulfilment;
import org.huunghi.agreement.agreement.FulfilmentQuery;
import org.huunghi.agreement.agreement.Succession;
import org.huunghi.agreement.known.KnownPartners;
import org.huunghi.agreement.known.Mergers;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.Facets;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.eventing.Versioned;
import org.huunghi.eventing.catalogue.EventCatalogue;
import org.huunghi.eventing.mongo.AggregateCollection;
import org.huunghi.eventing.mongo.AggregateCollections;
import org.huunghi.eventing.mongo.AggregateMapping;
import org.springframework.stereotype.Repository;

@Repository
class MongoAgreements implements Agreements {

    private final AggregateCollection<Agreement, AgreementEvent> collection;
    private final Mergers mergers;

    MongoAgreements(
            AggregateCollections collections,
            EventCatalogue<Agreement, AgreementEvent> events,
            KnownPartners partners) {
        mergers = new Mergers(partners);
        var mapping = AggregateMapping.of("agreements", Agreement.class, Agreement::id)
                .withHistory()
                .withKeys(AgreementKeys::of)
                .withIndex(Indexes.compoundIndex(
                        Indexes.ascending(AgreementKeys.TAGS), Indexes.descending(AgreementKeys.ORDER)))
                .withIndex(Indexes.descending(AgreementKeys.ORDER))
                .withIndex(Indexes.ascending(AgreementKeys.TAGS, AgreementKeys.ENDS))
                .withSparseIndex(Indexes.ascending(AgreementKeys.ENDS))
                .withSparseIndex(Indexes.ascending(AgreementKeys.NEXT_TIMER))
                .withSparseIndex(
                        Indexes.ascending(AgreementKeys.COUNTING, AgreementKeys.COUNTED_FROM, AgreementKeys.COUNTED_TO))
                .withSparseIndex(Indexes.ascending(AgreementKeys.COMMITMENT_TIMER));
        collection = collections.open(mapping, events);
    }

    @Override
    public Optional<Versioned<Agreement>> find(String id) {
        return collection.find(id);
    }

    @Override
    public Versioned<Agreement> add(Accepted<Agreement, AgreementEvent, ?> decision, Attribution attribution) {
        return collection.add(decision, attribution);
    }

    @Override
    public Versioned<Agreement> save(
            Versioned<Agreement> before, Accepted<Agreement, AgreementEvent, ?> decision, Attribution attribution) {
        return collection.save(before, decision, attribution);
    }

    @Override
    public List<Versioned<Agreement>> list(AgreementQuery query, int limit) {
        return collection.list(filter(query), AgreementKeys.sort(query), limit);
    }

    @Override
    public Facets facets(AgreementQuery query, List<String> by) {
        var asked = filter(query);
        return mergers.folded(
                collection.facets(asked, AgreementKeys.TAGS, by),
                Facet.PARTNER.code(),
                partners -> collection.count(
                        Filters.and(asked, AgreementKeys.naming(partners)), AggregateCollection.MOST_FACETED));
    }

    @Override
    public List<Versioned<Agreement>> due(Instant by, int limit) {
        return collection.list(AgreementKeys.dueBy(by), Sorts.ascending(AgreementKeys.NEXT_TIMER), limit);
    }

    @Override
    public List<Versioned<Agreement>> countedOver(LocalDate from, LocalDate to, String after, int limit) {
        return collection.list(
                AgreementKeys.countedOver(from, to, after), Sorts.ascending(AgreementKeys.COUNTING), limit);
    }

    @Override
    public Map<Succession.Stage, Long> inheritances(AgreementQuery query) {
        return collection.counts(filter(query), List.of(AgreementKeys.INHERITANCE)).entrySet().stream()
                .collect(Collectors.toMap(
                        stage -> Succession.Stage.valueOf(stage.getKey().getFirst()), Map.Entry::getValue));
    }

    @Override
    public List<Versioned<Agreement>> withCommitmentsDue(Instant by, int limit) {
        return collection.list(
                Filters.lte(AgreementKeys.COMMITMENT_TIMER, Date.from(by)),
                Sorts.ascending(AgreementKeys.COMMITMENT_TIMER),
                limit);
    }

    @Override
    public Fulfilment fulfilment(FulfilmentQuery query) {
        var totals = collection.totals(
                AgreementKeys.filter(query, mergers.behind(query.partner())), AgreementKeys.counts(query.owedBy()));
        return new Fulfilment(totals.get(0), totals.get(1), totals.get(2));
    }

    @Override
    public Optional<StoredAnswer> answer(String id, String key) {
        return collection.answer(id, key);
    }

    private Document filter(AgreementQuery query) {
        return AgreementKeys.filter(query, mergers.behind(query.facets().get(Facet.PARTNER)));
    }
}
