package org.huunghi.partner.unit;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Role;

/** The register of units is kept by the People's Committee's office and by whoever runs the platform. */
final class UnitRights {

    private static final Set<Role> KEEPERS = EnumSet.of(Role.PPC_OFFICE, Role.OPERATOR);

    private UnitRights() {}

    static Optional<UnitRejection> refusal(Actor actor) {
        return KEEPERS.stream().anyMatch(actor::has)
                ? Optional.empty()
                : Optional.of(new UnitRejection.NotPermitted(KEEPERS));
    }
}
