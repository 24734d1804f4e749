package org.huunghi.notification.officer;

import java.util.Set;

/** Why a command about an officer is refused. */
public sealed interface OfficerRejection {

    record WrongStatus(OfficerStatus from, String command, Set<String> allowed) implements OfficerRejection {}

    record NotFound() implements OfficerRejection {}

    /** Only the operator, or the director of the officer's own unit. */
    record NotPermitted() implements OfficerRejection {}

    /** Another officer has this account. */
    record AccountTaken() implements OfficerRejection {}

    /** Without its key the service can neither keep nor read contact data. */
    record ContactKeyMissing() implements OfficerRejection {}
}
