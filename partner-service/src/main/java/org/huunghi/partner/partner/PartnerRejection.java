package org.huunghi.partner.partner;

import java.util.List;
import java.util.Set;
import org.huunghi.eventing.Role;

/** Why a command on a partner is refused. */
public sealed interface PartnerRejection {

    record WrongStatus(PartnerStatus from, String command, Set<String> allowed) implements PartnerRejection {}

    record NotFound(String id) implements PartnerRejection {}

    record NotPermitted(Set<Role> needed) implements PartnerRejection {}

    /** @param existing the partner that goes by one of these names, or the one that it was merged into */
    record AlreadyRegistered(String existing) implements PartnerRejection {}

    record FlawedProfile(List<Flaw> flaws) implements PartnerRejection {}

    /** @param missing what the decision has to rest on; one of them is enough */
    record Unfounded(Set<String> missing) implements PartnerRejection {}

    record SurvivorUnusable(String survivor) implements PartnerRejection {}
}
