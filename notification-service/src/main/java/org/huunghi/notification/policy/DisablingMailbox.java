package org.huunghi.notification.policy;

import java.time.Clock;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.StaleAggregate;

/** Puts a unit's mailbox out of use that does not exist, and has somebody told: it was the unit's last resort. */
public final class DisablingMailbox {

    private static final int TRIES = 5;

    private final UnitPolicies policies;
    private final UnitMail mail;
    private final Clock clock;

    public DisablingMailbox(UnitPolicies policies, UnitMail mail, Clock clock) {
        this.policies = policies;
        this.mail = mail;
        this.clock = clock;
    }

    /**
     * False when the unit has no mailbox in use.
     *
     * @param code the provider's, for why; never its words
     */
    public boolean disable(String unit, String code) {
        for (var attempt = 1; ; attempt++) {
            try {
                return once(unit, code);
            } catch (StaleAggregate overtaken) {
                if (attempt == TRIES) {
                    throw overtaken;
                }
            }
        }
    }

    private boolean once(String unit, String code) {
        var found = policies.of(unit);
        if (!(found.aggregate().disableMailbox(code)
                instanceof Accepted<UnitPolicy, UnitPolicyEvent, UnitPolicyRejection> accepted)) {
            return false;
        }
        var stored = policies.save(found, accepted, Attribution.of(Actor.system(), clock.instant()));
        mail.mailboxDisabled(stored.aggregate());
        return true;
    }
}
