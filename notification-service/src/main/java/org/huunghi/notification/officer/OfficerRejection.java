package org.huunghi.notification.officer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Why a command about an officer is refused. */
public sealed interface OfficerRejection {

    record WrongStatus(OfficerStatus from, String command, Set<String> allowed) implements OfficerRejection {}

    record NotFound() implements OfficerRejection {}

    /** Only the operator, or the director of the officer's own unit; some things the officer too. */
    record NotPermitted() implements OfficerRejection {}

    /** No event has told of the unit, or not yet. */
    record UnknownUnit(String unit) implements OfficerRejection {}

    record UnitClosed(String unit, LocalDate lastDay, List<String> successors) implements OfficerRejection {}

    /** Another officer has this account. */
    record AccountTaken() implements OfficerRejection {}

    /** Without its key the service can neither keep nor read contact data. */
    record ContactKeyMissing() implements OfficerRejection {}

    record NoContactPoint(Channel channel) implements OfficerRejection {}

    record VerifiedBefore(Channel channel) implements OfficerRejection {}

    record CodeTooSoon(Instant nextAt) implements OfficerRejection {}

    /** None was asked for, it is too old, or it was tried too often. */
    record NoCode(Channel channel) implements OfficerRejection {}

    record WrongCode(int triesLeft) implements OfficerRejection {}

    /** The deputy is no active officer, or the absent one. */
    record UnknownDeputy(String deputy) implements OfficerRejection {}

    /** The unit does not leave this to the officer. */
    record Mandatory(String occasion, Channel channel) implements OfficerRejection {}
}
