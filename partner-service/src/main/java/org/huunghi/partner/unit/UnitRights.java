package org.huunghi.partner.unit;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Role;

/** A People's Committee's office keeps the units of its own province, whoever runs the platform keeps all of them. */
public final class UnitRights {

    private static final Set<Role> KEEPERS = EnumSet.of(Role.PPC_OFFICE, Role.OPERATOR);

    private final Units units;

    public UnitRights(Units units) {
        this.units = units;
    }

    /** @param province of the unit that is to be entered or changed */
    Optional<UnitRejection> refusal(Actor actor, String province) {
        var keepsAll = actor.has(Role.OPERATOR);
        return keepsAll || actor.has(Role.PPC_OFFICE) && isOf(actor, province)
                ? Optional.empty()
                : Optional.of(new UnitRejection.NotPermitted(KEEPERS));
    }

    private boolean isOf(Actor actor, String province) {
        return Optional.ofNullable(actor.unit())
                .flatMap(units::find)
                .filter(own -> own.aggregate().province().equals(province))
                .isPresent();
    }
}
