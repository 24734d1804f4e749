package org.huunghi.notification.policy;

import static org.huunghi.eventing.Decision.rejected;

import java.time.Clock;
import java.util.List;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.Decision.Rejected;
import org.huunghi.eventing.Outcome;
import org.huunghi.eventing.Role;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.ContactPoint;
import org.huunghi.notification.officer.ContactSeal;

/** Sets how a unit is told. Who sets the mailbox vouches for it. */
public final class SettingUnitPolicy {

    private final UnitPolicies policies;
    private final ContactSeal seal;
    private final Clock clock;

    public SettingUnitPolicy(UnitPolicies policies, ContactSeal seal, Clock clock) {
        this.policies = policies;
        this.seal = seal;
        this.clock = clock;
    }

    /**
     * @param mailbox in the plain; absent: as it was, empty: none
     */
    public Outcome<UnitPolicy, UnitPolicyRejection> set(
            String unit, long expectedVersion, String mailbox, List<Mandate> mandatory, Actor actor, String reason) {
        if (!actor.has(Role.OPERATOR) && !(actor.has(Role.DIRECTOR) && actor.isOf(unit))) {
            return Outcome.refused(new UnitPolicyRejection.NotPermitted());
        }
        var before = policies.of(unit).at(expectedVersion);
        return switch (decide(before.aggregate(), mailbox, mandatory)) {
            case Rejected<UnitPolicy, UnitPolicyEvent, UnitPolicyRejection>(UnitPolicyRejection why) ->
                Outcome.refused(why);
            case Accepted<UnitPolicy, UnitPolicyEvent, UnitPolicyRejection> accepted ->
                Outcome.done(policies.save(before, accepted, new Attribution(actor, clock.instant(), null, reason)));
        };
    }

    private Decision<UnitPolicy, UnitPolicyEvent, UnitPolicyRejection> decide(
            UnitPolicy policy, String mailbox, List<Mandate> mandatory) {
        if (mailbox != null && !mailbox.isEmpty() && !seal.ready()) {
            return rejected(new UnitPolicyRejection.ContactKeyMissing());
        }
        return policy.set(mailbox(policy, mailbox), mandatory);
    }

    private ContactPoint mailbox(UnitPolicy policy, String given) {
        if (given == null) {
            return policy.mailbox();
        }
        return given.isEmpty() ? null : ContactPoint.seal(given, policy.unit(), Channel.EMAIL, seal, true);
    }
}
