package org.huunghi.partner.partner;

import static org.huunghi.eventing.Role.DIRECTOR;
import static org.huunghi.eventing.Role.DIVISION_HEAD;
import static org.huunghi.eventing.Role.OFFICER;
import static org.huunghi.eventing.Role.PPC_CHAIR;
import static org.huunghi.eventing.Role.PPC_OFFICE;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Role;

/** Who may do what to which partner: the role by command, and a unit that takes part in the relation. */
public final class PartnerRights {

    private static final Set<Role> STAFF = EnumSet.of(OFFICER, DIVISION_HEAD, DIRECTOR);
    private static final Set<Role> HEADS = EnumSet.of(DIVISION_HEAD, DIRECTOR);
    private static final Set<Role> DIRECTORS = EnumSet.of(DIRECTOR);

    /** The People's Committee decides for every unit. */
    private static final Set<Role> ABOVE_UNITS = EnumSet.of(PPC_CHAIR);

    private static final Set<Role> READS_CONTACTS = EnumSet.of(OFFICER, DIVISION_HEAD, DIRECTOR, PPC_OFFICE, PPC_CHAIR);

    private static final Map<String, Set<Role>> NEEDED = Map.of(
            PartnerTransitions.CONTACT, STAFF,
            PartnerTransitions.START_NEGOTIATION, HEADS,
            PartnerTransitions.ESTABLISH, DIRECTORS,
            PartnerTransitions.MARK_DORMANT, STAFF,
            PartnerTransitions.REACTIVATE, STAFF,
            PartnerTransitions.REJECT, HEADS,
            PartnerTransitions.END, EnumSet.of(PPC_CHAIR),
            PartnerTransitions.MERGE, DIRECTORS,
            PartnerTransitions.RENAME, STAFF,
            PartnerTransitions.CORRECT, STAFF);

    private final OurUnits units;

    public PartnerRights(OurUnits units) {
        this.units = units;
    }

    Optional<PartnerRejection> refusalToRegister(Actor actor) {
        return holdsAny(actor, STAFF) && actor.unit() != null
                ? Optional.empty()
                : Optional.of(new PartnerRejection.NotPermitted(STAFF, true));
    }

    Optional<PartnerRejection> refusal(Actor actor, String command, Partner partner) {
        var needed = NEEDED.get(command);
        var decidesForAll = needed.stream().anyMatch(role -> ABOVE_UNITS.contains(role) && actor.has(role));
        if (decidesForAll || (holdsAny(actor, needed) && takesPart(actor, partner))) {
            return Optional.empty();
        }
        return Optional.of(new PartnerRejection.NotPermitted(needed, !ABOVE_UNITS.containsAll(needed)));
    }

    Optional<PartnerRejection> refusalToReadContacts(Actor actor) {
        return holdsAny(actor, READS_CONTACTS) && actor.unit() != null
                ? Optional.empty()
                : Optional.of(new PartnerRejection.NotPermitted(READS_CONTACTS, true));
    }

    private boolean takesPart(Actor actor, Partner partner) {
        return partner.ourUnits().stream().anyMatch(unit -> units.heirsOf(unit).contains(actor.unit()));
    }

    private static boolean holdsAny(Actor actor, Set<Role> roles) {
        return roles.stream().anyMatch(actor::has);
    }
}
