package org.huunghi.notification.notification;

import java.util.Optional;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Role;
import org.huunghi.notification.known.Provinces;

/** Who may see which notifications: the operator all, the People's Committee its province's, the others their unit's. */
public final class NotificationRights {

    private final Provinces provinces;

    public NotificationRights(Provinces provinces) {
        this.provinces = provinces;
    }

    /**
     * What somebody may see; with neither unit nor province, everything.
     *
     * @param unit only this one's, {@code null} for no particular one
     * @param province only those of its units, {@code null} for no particular one
     */
    public record Scope(String unit, String province) {}

    /**
     * Empty when it is not permitted.
     *
     * @param unit the unit whose notifications are asked for, {@code null} for all that may be seen
     */
    public Optional<Scope> scope(Actor actor, String unit) {
        if (actor.has(Role.OPERATOR)) {
            return Optional.of(new Scope(unit, null));
        }
        var province = provinceFollowed(actor);
        if (unit == null && province.isPresent()) {
            return Optional.of(new Scope(null, province.get()));
        }
        var asked = unit == null ? actor.unit() : unit;
        return asked != null && (actor.isOf(asked) || isOf(asked, province))
                ? Optional.of(new Scope(asked, null))
                : Optional.empty();
    }

    /** Whose figures somebody may read: an analyst all, since they name nobody; everybody else what may be seen. */
    public Optional<Scope> scopeOfFigures(Actor actor, String unit) {
        return actor.has(Role.ANALYST) ? Optional.of(new Scope(unit, null)) : scope(actor, unit);
    }

    public boolean maySee(Actor actor, Notification notification) {
        return scope(actor, notification.recipient().unit()).isPresent();
    }

    private boolean isOf(String unit, Optional<String> province) {
        return province.isPresent() && province.equals(provinces.of(unit));
    }

    private Optional<String> provinceFollowed(Actor actor) {
        return actor.hasAny(Role.PPC_OFFICE, Role.PPC_CHAIR)
                ? Optional.ofNullable(actor.unit()).flatMap(provinces::of)
                : Optional.empty();
    }
}
