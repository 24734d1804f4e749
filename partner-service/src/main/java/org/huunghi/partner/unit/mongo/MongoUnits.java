package org.huunghi.partner.unit.mongo;

import static com.mongodb.client.model.Filters.all;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.Outcome;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.eventing.Versioned;
import org.huunghi.eventing.catalogue.EventCatalogue;
import org.huunghi.eventing.mongo.AggregateCollection;
import org.huunghi.eventing.mongo.AggregateCollections;
import org.huunghi.eventing.mongo.AggregateMapping;
import org.huunghi.eventing.mongo.DuplicateAggregate;
import org.huunghi.partner.unit.OrgUnit;
import org.huunghi.partner.unit.UnitEvent;
import org.huunghi.partner.unit.UnitQuery;
import org.huunghi.partner.unit.UnitRejection;
import org.huunghi.partner.unit.Units;
import org.springframework.stereotype.Component;

/** Keeps our units in MongoDB, under their codes. */
@Component
class MongoUnits implements Units {

    static final AggregateMapping<OrgUnit> MAPPING = AggregateMapping.of("units", OrgUnit.class, OrgUnit::id)
            .withHistory()
            .withKeys(UnitKeys::of)
            .withIndex(ascending("_id", UnitKeys.VALID_FROM, UnitKeys.VALID_TO))
            .withIndex(ascending(UnitKeys.TAGS, "_id", UnitKeys.VALID_FROM, UnitKeys.VALID_TO));

    private final AggregateCollection<OrgUnit, UnitEvent> units;

    MongoUnits(AggregateCollections collections, EventCatalogue<OrgUnit, UnitEvent> events) {
        this.units = collections.open(MAPPING, events);
    }

    @Override
    public Optional<Versioned<OrgUnit>> find(String code) {
        return units.find(code);
    }

    @Override
    public Outcome<OrgUnit, UnitRejection> add(Accepted<OrgUnit, UnitEvent, UnitRejection> decision, Attribution by) {
        try {
            return Outcome.done(units.add(decision, by));
        } catch (DuplicateAggregate taken) {
            return Outcome.refused(
                    new UnitRejection.AlreadyRegistered(decision.state().id()));
        }
    }

    @Override
    public Versioned<OrgUnit> save(
            Versioned<OrgUnit> before, Accepted<OrgUnit, UnitEvent, UnitRejection> decision, Attribution by) {
        return units.save(before, decision, by);
    }

    @Override
    public List<Versioned<OrgUnit>> list(UnitQuery query, String after, int limit) {
        var filters = new ArrayList<Bson>();
        var tags = UnitKeys.tagsOf(query);
        if (!tags.isEmpty()) {
            filters.add(all(UnitKeys.TAGS, tags));
        }
        if (after != null) {
            filters.add(gt("_id", after));
        }
        if (query.asOf() != null) {
            filters.add(lte(UnitKeys.VALID_FROM, query.asOf().toString()));
            filters.add(gte(UnitKeys.VALID_TO, query.asOf().toString()));
        }
        return units.list(filters.isEmpty() ? empty() : and(filters), ascending("_id"), limit);
    }

    @Override
    public Optional<StoredAnswer> answer(String code, String key) {
        return units.answer(code, key);
    }
}
