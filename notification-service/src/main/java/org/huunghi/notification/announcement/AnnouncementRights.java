package org.huunghi.notification.announcement;

import java.util.List;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Role;

/** Who may announce what: the operator and the committee's office to all units, a director to the own one. */
public final class AnnouncementRights {

    private AnnouncementRights() {}

    static boolean mayAnnounce(Actor actor, Target target) {
        return actor.hasAny(Role.OPERATOR, Role.PPC_OFFICE)
                || (actor.has(Role.DIRECTOR)
                        && actor.unit() != null
                        && target.units().equals(List.of(actor.unit())));
    }

    static boolean mayApprove(Actor actor) {
        return actor.hasAny(Role.OPERATOR, Role.PPC_OFFICE, Role.PPC_CHAIR);
    }

    /** The author's own, or every one for those who approve. */
    public static boolean maySee(Actor actor, Announcement announcement) {
        return mayApprove(actor) || actor.id().equals(announcement.author());
    }

    /** The author to whom a list is narrowed, {@code null} for none. */
    public static String authorSeen(Actor actor) {
        return mayApprove(actor) ? null : actor.id();
    }
}
