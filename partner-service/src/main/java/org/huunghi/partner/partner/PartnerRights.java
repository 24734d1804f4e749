package org.huunghi.partner.partner;

import static org.huunghi.eventing.Role.DIRECTOR;
import static org.huunghi.eventing.Role.DIVISION_HEAD;
import static org.huunghi.eventing.Role.OFFICER;
import static org.huunghi.eventing.Role.PPC_CHAIR;
import static org.huunghi.eventing.Role.PPC_OFFICE;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Role;

/**
 * Who may do what to which partner: the role by command, in a unit that takes part in the relation. The chair of a
 * People's Committee decides when such a unit is of the same province.
 */
public final class PartnerRights {

    private static final Set<Role> STAFF = EnumSet.of(OFFICER, DIVISION_HEAD, DIRECTOR);
    private static final Set<Role> HEADS = EnumSet.of(DIVISION_HEAD, DIRECTOR);
    private static final Set<Role> DIRECTORS = EnumSet.of(DIRECTOR);

    private static final Set<Role> CHAIRS = EnumSet.of(PPC_CHAIR);

    private static final Set<Role> READS_CONTACTS = EnumSet.of(OFFICER, DIVISION_HEAD, DIRECTOR, PPC_OFFICE, PPC_CHAIR);

    private static final Map<String, Set<Role>> NEEDED = Map.of(
            PartnerTransitions.CONTACT, STAFF,
            PartnerTransitions.START_NEGOTIATION, HEADS,
            PartnerTransitions.ESTABLISH, DIRECTORS,
            PartnerTransitions.MARK_DORMANT, STAFF,
            PartnerTransitions.REACTIVATE, STAFF,
            PartnerTransitions.REJECT, HEADS,
            PartnerTransitions.END, CHAIRS,
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
                : Optional.of(new PartnerRejection.NotPermitted(STAFF));
    }

    /** A relation is entered by a unit of a province that is in it; a partner without one by anybody. */
    Optional<PartnerRejection> refusalToRegister(Actor actor, PartnerProfile profile) {
        var ours = profile.counterparts().stream().map(Counterpart::unit).toList();
        return ours.isEmpty() || isOfSameProvince(actor, ours)
                ? Optional.empty()
                : Optional.of(new PartnerRejection.NotPermitted(STAFF));
    }

    Optional<PartnerRejection> refusal(Actor actor, String command, Partner partner) {
        var needed = NEEDED.get(command);
        var held = holdsAny(actor, needed)
                && (needed.equals(CHAIRS) ? isOfSameProvince(actor, partner.ourUnits()) : takesPart(actor, partner));
        return held ? Optional.empty() : Optional.of(new PartnerRejection.NotPermitted(needed));
    }

    Optional<PartnerRejection> refusalToReadContacts(Actor actor) {
        return holdsAny(actor, READS_CONTACTS) && actor.unit() != null
                ? Optional.empty()
                : Optional.of(new PartnerRejection.NotPermitted(READS_CONTACTS));
    }

    private boolean takesPart(Actor actor, Partner partner) {
        return partner.ourUnits().stream().anyMatch(unit -> units.heirsOf(unit).contains(actor.unit()));
    }

    private boolean isOfSameProvince(Actor actor, Collection<String> ours) {
        var province = Optional.ofNullable(actor.unit()).flatMap(units::provinceOf);
        return province.isPresent()
                && ours.stream()
                        .flatMap(unit -> units.heirsOf(unit).stream())
                        .map(units::provinceOf)
                        .anyMatch(province::equals);
    }

    private static boolean holdsAny(Actor actor, Set<Role> roles) {
        return roles.stream().anyMatch(actor::has);
    }
}
