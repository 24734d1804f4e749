package org.huunghi.notification.notification;

import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Role;

/** Who may see which notifications: those who follow the whole province see all, the others their own unit's. */
public final class NotificationRights {

    private NotificationRights() {}

    /**
     * @param unit the unit whose notifications are asked for, {@code null} for no particular one
     */
    public static boolean mayList(Actor actor, String unit) {
        return followsAll(actor) || (actor.unit() != null && (unit == null || actor.isOf(unit)));
    }

    /** The unit to which a list is narrowed, {@code null} for none. */
    public static String unitSeen(Actor actor, String asked) {
        return followsAll(actor) ? asked : actor.unit();
    }

    private static boolean followsAll(Actor actor) {
        return actor.hasAny(Role.OPERATOR, Role.PPC_OFFICE, Role.PPC_CHAIR);
    }
}
