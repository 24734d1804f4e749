package org.huunghi.notification.policy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.eventing.Versioned;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.ContactPoint;
import org.huunghi.notification.officer.ReversingSeal;

/** Units' policies without a store. */
public final class InMemoryUnitPolicies implements UnitPolicies {

    private record Stored(UnitPolicy aggregate, long version) implements Versioned<UnitPolicy> {}

    private final Map<String, Stored> stored = new HashMap<>();

    /** Gives the unit a mailbox, sealed by the {@link ReversingSeal}, and what is mandatory. */
    public void put(String unit, String mailbox, Mandate... mandatory) {
        var contact =
                mailbox == null ? null : ContactPoint.seal(mailbox, unit, Channel.EMAIL, new ReversingSeal(), true);
        stored.put(unit, new Stored(new UnitPolicy(unit, contact, List.of(mandatory), UnitPolicyStatus.SET), 1));
    }

    @Override
    public Versioned<UnitPolicy> of(String unit) {
        return stored.getOrDefault(unit, new Stored(UnitPolicy.shipped(unit), 0));
    }

    @Override
    public Versioned<UnitPolicy> save(
            Versioned<UnitPolicy> before, Accepted<UnitPolicy, UnitPolicyEvent, ?> decision, Attribution attribution) {
        var after = new Stored(decision.state(), before.version() + 1);
        stored.put(decision.state().unit(), after);
        return after;
    }

    @Override
    public Optional<StoredAnswer> answer(String id, String key) {
        return Optional.empty();
    }
}
