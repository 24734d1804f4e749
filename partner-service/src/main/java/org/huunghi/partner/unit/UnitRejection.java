package org.huunghi.partner.unit;

import java.time.LocalDate;
import java.util.Set;
import org.huunghi.eventing.Role;

/** Why a command on a unit is refused. */
public sealed interface UnitRejection {

    record WrongStatus(UnitStatus from, String command, Set<String> allowed) implements UnitRejection {}

    record NotFound(String code) implements UnitRejection {}

    record NotPermitted(Set<Role> needed) implements UnitRejection {}

    record AlreadyRegistered(String code) implements UnitRejection {}

    /** A unit changes only by somebody's order. */
    record LegalBasisMissing() implements UnitRejection {}

    /** Before the unit existed, or before its last change of name. */
    record TooEarly(LocalDate on, LocalDate notBefore) implements UnitRejection {}

    record WrongNumberOfSuccessors(SuccessionKind kind, int successors) implements UnitRejection {}

    /** The heir is unknown, gone itself, or the unit. */
    record SuccessorUnusable(String successor) implements UnitRejection {}
}
