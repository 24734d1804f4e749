package org.huunghi.notification.policy;

import static org.huunghi.notification.policy.UnitPolicyStatus.SET;

import org.huunghi.eventing.Transitions;

/** The life of a unit's policy. */
final class UnitPolicyTransitions {

    static final Transitions<UnitPolicyStatus> TABLE;

    static {
        var table = Transitions.of(UnitPolicyStatus.class);
        TABLE = table.on("set", table.all(), SET, "set")
                .on("disable-mailbox", SET, SET, "mailbox-disabled")
                .build();
    }

    private UnitPolicyTransitions() {}
}
