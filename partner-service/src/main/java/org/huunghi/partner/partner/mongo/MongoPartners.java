package org.huunghi.partner.partner.mongo;

import static com.mongodb.client.model.Filters.all;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.Facets;
import org.huunghi.eventing.Outcome;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.eventing.Versioned;
import org.huunghi.eventing.catalogue.EventCatalogue;
import org.huunghi.eventing.mongo.AggregateCollection;
import org.huunghi.eventing.mongo.AggregateCollections;
import org.huunghi.eventing.mongo.AggregateMapping;
import org.huunghi.eventing.mongo.DuplicateAggregate;
import org.huunghi.partner.partner.Partner;
import org.huunghi.partner.partner.PartnerEvent;
import org.huunghi.partner.partner.PartnerQuery;
import org.huunghi.partner.partner.PartnerRejection;
import org.huunghi.partner.partner.Partners;
import org.springframework.stereotype.Component;

/** Keeps partners in MongoDB. One unique index over all their names decides who was there first. */
@Component
class MongoPartners implements Partners {

    static final AggregateMapping<Partner> MAPPING = AggregateMapping.of("partners", Partner.class, Partner::id)
            .withHistory()
            .withKeys(PartnerKeys::of)
            .withUniqueIndex(PartnerKeys.NAMES_INDEX, ascending(PartnerKeys.IDENTITIES))
            .withIndex(ascending(PartnerKeys.PLACE))
            .withIndex(ascending(PartnerKeys.TAGS, PartnerKeys.PLACE));

    private final AggregateCollection<Partner, PartnerEvent> partners;

    MongoPartners(AggregateCollections collections, EventCatalogue<Partner, PartnerEvent> events) {
        this.partners = collections.open(MAPPING, events);
    }

    @Override
    public Optional<Versioned<Partner>> find(String id) {
        return partners.find(id);
    }

    @Override
    public Outcome<Partner, PartnerRejection> add(
            Accepted<Partner, PartnerEvent, PartnerRejection> decision, Attribution by) {
        return unlessNamed(decision.state(), () -> partners.add(decision, by));
    }

    @Override
    public Outcome<Partner, PartnerRejection> save(
            Versioned<Partner> before, Accepted<Partner, PartnerEvent, PartnerRejection> decision, Attribution by) {
        return unlessNamed(decision.state(), () -> partners.save(before, decision, by));
    }

    @Override
    public List<Versioned<Partner>> list(PartnerQuery query, String after, int limit) {
        var wanted = filter(query);
        var behind = after == null ? wanted : and(wanted, gt(PartnerKeys.PLACE, after));
        return partners.list(behind, ascending(PartnerKeys.PLACE), limit);
    }

    @Override
    public Facets facets(PartnerQuery query, List<String> by) {
        return partners.facets(filter(query), PartnerKeys.TAGS, by);
    }

    private static Bson filter(PartnerQuery query) {
        var tags = PartnerKeys.tagsOf(query);
        return tags.isEmpty() ? empty() : all(PartnerKeys.TAGS, tags);
    }

    @Override
    public Optional<StoredAnswer> answer(String id, String key) {
        return partners.answer(id, key);
    }

    private Outcome<Partner, PartnerRejection> unlessNamed(Partner partner, Supplier<Versioned<Partner>> write) {
        try {
            return Outcome.done(write.get());
        } catch (DuplicateAggregate taken) {
            return Outcome.refused(otherHolderOfNamesOf(partner)
                    .map(holder -> new PartnerRejection.AlreadyRegistered(survivorOf(holder)))
                    .orElseThrow(() -> taken));
        }
    }

    /** Two are enough to find one that is not the partner itself, who holds its own names too. */
    private Optional<Partner> otherHolderOfNamesOf(Partner partner) {
        var names = in(PartnerKeys.IDENTITIES, PartnerKeys.identitiesOf(partner));
        return partners.list(names, new Document(), 2).stream()
                .map(Versioned::aggregate)
                .filter(holder -> !holder.id().equals(partner.id()))
                .findFirst();
    }

    /** Whoever asks for an absorbed partner wants the one that stands for it now. */
    private String survivorOf(Partner partner) {
        var standing = partner;
        while (standing.survivor() != null) {
            standing = partners.find(standing.survivor()).orElseThrow().aggregate();
        }
        return standing.id();
    }
}
