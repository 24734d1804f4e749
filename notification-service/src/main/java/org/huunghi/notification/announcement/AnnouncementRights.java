package org.huunghi.notification.announcement;

import java.util.List;
import java.util.Optional;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Role;
import org.huunghi.notification.known.Provinces;

/**
 * Who may announce what: the operator to all units, the committee's office to those of its province, a director to the own
 * one. A second person approves within the same bounds. Who tests may announce to everybody, and reaches nobody.
 */
public final class AnnouncementRights {

    private final Provinces provinces;

    public AnnouncementRights(Provinces provinces) {
        this.provinces = provinces;
    }

    Optional<AnnouncementRejection> refusalToAnnounce(Actor actor, Target target) {
        if (actor.has(Role.TESTER)) {
            return refusalToTest(target);
        }
        if (actor.has(Role.OPERATOR) || isOwnUnit(actor, target)) {
            return Optional.empty();
        }
        return actor.has(Role.PPC_OFFICE)
                ? refusalInProvince(actor, province(target))
                : Optional.of(new AnnouncementRejection.NotPermitted());
    }

    Optional<AnnouncementRejection> refusalToDecide(Actor actor, Announcement announcement) {
        if (actor.has(Role.TESTER)) {
            return refusalToTest(announcement.target());
        }
        if (actor.has(Role.OPERATOR)) {
            return Optional.empty();
        }
        return actor.hasAny(Role.PPC_OFFICE, Role.PPC_CHAIR)
                ? refusalInProvince(actor, announcement.province())
                : Optional.of(new AnnouncementRejection.NotPermitted());
    }

    /** The author's own, and those of the province for those who decide there. */
    public boolean maySee(Actor actor, Announcement announcement) {
        return actor.id().equals(announcement.author())
                || refusalToDecide(actor, announcement).isEmpty();
    }

    /** What a list is narrowed to; empty when to nothing. */
    public Optional<Announcements.Readable> narrowed(Actor actor) {
        if (actor.has(Role.OPERATOR)) {
            return Optional.empty();
        }
        var province = actor.hasAny(Role.PPC_OFFICE, Role.PPC_CHAIR) ? ownProvince(actor) : Optional.<String>empty();
        return Optional.of(new Announcements.Readable(actor.id(), province.orElse(null)));
    }

    /** The province that all units of the target are of, {@code null} when there is no such. */
    String province(Target target) {
        return provinces.ofAll(target.units()).orElse(null);
    }

    /** Whoever tests has nothing really sent, whatever else they may do. */
    private static Optional<AnnouncementRejection> refusalToTest(Target target) {
        return target.test() ? Optional.empty() : Optional.of(new AnnouncementRejection.NotPermitted());
    }

    private Optional<AnnouncementRejection> refusalInProvince(Actor actor, String province) {
        var own = ownProvince(actor);
        if (own.isEmpty()) {
            return Optional.of(new AnnouncementRejection.OwnUnitUnknown(actor.unit()));
        }
        return own.get().equals(province) ? Optional.empty() : Optional.of(new AnnouncementRejection.NotPermitted());
    }

    private Optional<String> ownProvince(Actor actor) {
        return Optional.ofNullable(actor.unit()).flatMap(provinces::of);
    }

    private static boolean isOwnUnit(Actor actor, Target target) {
        return actor.has(Role.DIRECTOR)
                && actor.unit() != null
                && target.units().equals(List.of(actor.unit()));
    }
}
