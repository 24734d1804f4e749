package org.huunghi.notification.policy;

import java.util.Optional;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.eventing.Versioned;

/** One policy for every unit, its own or as shipped; a shipped one has version 0. */
public interface UnitPolicies {

    Versioned<UnitPolicy> of(String unit);

    Versioned<UnitPolicy> save(
            Versioned<UnitPolicy> before, Accepted<UnitPolicy, UnitPolicyEvent, ?> decision, Attribution attribution);

    Optional<StoredAnswer> answer(String id, String key);
}
