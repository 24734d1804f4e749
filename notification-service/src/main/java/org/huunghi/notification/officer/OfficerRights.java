package org.huunghi.notification.officer;

import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Role;

/** Who may do what with officers' entries. */
public final class OfficerRights {

    private OfficerRights() {}

    static boolean mayKeep(Actor actor, String unit) {
        return actor.has(Role.OPERATOR) || (actor.has(Role.DIRECTOR) && actor.isOf(unit));
    }

    /** Contact data in the plain is for the operator and the officer, for nobody else. */
    public static boolean maySeeContacts(Actor actor, Officer officer) {
        return actor.has(Role.OPERATOR) || actor.id().equals(officer.profile().account());
    }
}
