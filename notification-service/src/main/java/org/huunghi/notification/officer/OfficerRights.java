package org.huunghi.notification.officer;

import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Role;

/** Who may do what with officers' entries. */
public final class OfficerRights {

    private OfficerRights() {}

    static boolean mayKeep(Actor actor, String unit) {
        return actor.has(Role.OPERATOR) || (actor.has(Role.DIRECTOR) && actor.isOf(unit));
    }

    /** Only the operator takes contact data over from a register that verified it. */
    static boolean mayVouch(Actor actor, Reach reach) {
        return !reach.vouched() || actor.has(Role.OPERATOR);
    }

    /** Absences, preferences and codes are the officer's own affair too. */
    static boolean mayArrange(Actor actor, Officer officer) {
        return isSelf(actor, officer) || mayKeep(actor, officer.profile().unit());
    }

    /** Contact data in the plain is for the operator and the officer, for nobody else. */
    public static boolean maySeeContacts(Actor actor, Officer officer) {
        return actor.has(Role.OPERATOR) || isSelf(actor, officer);
    }

    /** Who is away when, and who wants what, is not everybody's business. */
    public static boolean maySeeArrangements(Actor actor, Officer officer) {
        return mayArrange(actor, officer);
    }

    private static boolean isSelf(Actor actor, Officer officer) {
        return actor.id().equals(officer.profile().account());
    }
}
