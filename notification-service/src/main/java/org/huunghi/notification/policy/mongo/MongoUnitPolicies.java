package org.huunghi.notification.policy.mongo;

import java.util.Optional;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.Sequenced;
import org.huunghi.eventing.StaleAggregate;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.eventing.Versioned;
import org.huunghi.eventing.catalogue.EventCatalogue;
import org.huunghi.eventing.mongo.AggregateCollection;
import org.huunghi.eventing.mongo.AggregateCollections;
import org.huunghi.eventing.mongo.AggregateMapping;
import org.huunghi.eventing.mongo.DuplicateAggregate;
import org.huunghi.notification.known.OwnChanges;
import org.huunghi.notification.policy.UnitPolicies;
import org.huunghi.notification.policy.UnitPolicy;
import org.huunghi.notification.policy.UnitPolicyEvent;
import org.springframework.stereotype.Repository;

/** The store holds what units have set; all others have the shipped policy. */
@Repository
class MongoUnitPolicies implements UnitPolicies {

    private final AggregateCollection<UnitPolicy, UnitPolicyEvent> collection;
    private final OwnChanges changes;

    MongoUnitPolicies(
            AggregateCollections collections, EventCatalogue<UnitPolicy, UnitPolicyEvent> events, OwnChanges changes) {
        this.changes = changes;
        collection = collections.open(
                AggregateMapping.of("unit_policies", UnitPolicy.class, UnitPolicy::unit)
                        .withHistory(),
                events);
    }

    /** A policy that nobody has set. */
    private record Unset(UnitPolicy aggregate) implements Versioned<UnitPolicy>, Sequenced {
        @Override
        public long version() {
            return 0;
        }

        @Override
        public long sequence() {
            return 0;
        }
    }

    @Override
    public Versioned<UnitPolicy> of(String unit) {
        return collection.find(unit).orElseGet(() -> new Unset(UnitPolicy.shipped(unit)));
    }

    @Override
    public Versioned<UnitPolicy> save(
            Versioned<UnitPolicy> before, Accepted<UnitPolicy, UnitPolicyEvent, ?> decision, Attribution attribution) {
        try {
            return before.version() > 0
                    ? collection.save(before, decision, attribution)
                    : collection.add(decision, attribution);
        } catch (DuplicateAggregate setMeanwhile) {
            throw new StaleAggregate(0, of(decision.state().unit()).version());
        } finally {
            changes.note();
        }
    }

    @Override
    public Optional<StoredAnswer> answer(String id, String key) {
        return collection.answer(id, key);
    }
}
