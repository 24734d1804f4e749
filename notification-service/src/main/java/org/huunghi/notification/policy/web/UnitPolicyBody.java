package org.huunghi.notification.policy.web;

import java.util.List;
import org.huunghi.notification.officer.ContactState;
import org.huunghi.notification.policy.Mandate;
import org.huunghi.notification.policy.UnitPolicy;
import org.huunghi.notification.policy.UnitPolicyStatus;

/**
 * A unit's policy as callers see it.
 *
 * @param mailbox masked
 */
record UnitPolicyBody(
        String unit, String mailbox, ContactState mailboxState, List<Mandate> mandatory, UnitPolicyStatus status) {

    static UnitPolicyBody of(UnitPolicy policy) {
        var mailbox = policy.mailbox();
        return new UnitPolicyBody(
                policy.unit(),
                mailbox == null ? null : mailbox.masked(),
                mailbox == null ? null : mailbox.state(),
                policy.mandatory(),
                policy.status());
    }
}
