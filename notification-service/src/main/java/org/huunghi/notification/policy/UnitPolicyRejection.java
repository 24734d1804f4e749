package org.huunghi.notification.policy;

import java.util.Set;

/** Why a command about a unit's policy is refused. */
public sealed interface UnitPolicyRejection {

    record WrongStatus(UnitPolicyStatus from, String command, Set<String> allowed) implements UnitPolicyRejection {}

    /** Only the operator, or the unit's own director. */
    record NotPermitted() implements UnitPolicyRejection {}

    /** Without its key the service can neither keep nor read contact data. */
    record ContactKeyMissing() implements UnitPolicyRejection {}

    /** The unit has none in use. */
    record NoMailbox() implements UnitPolicyRejection {}
}
