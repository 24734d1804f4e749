package org.huunghi.agreement.scholarship;

import org.huunghi.agreement.known.Heirs;
import org.huunghi.agreement.known.KnownUnits;
import org.huunghi.agreement.known.Provinces;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Role;

/** The unit that keeps a record changes it; once that unit is gone, the People's Committee of its province does. */
public final class ScholarshipRights {

    private final Provinces provinces;
    private final Heirs heirs;

    public ScholarshipRights(KnownUnits units) {
        provinces = new Provinces(units);
        heirs = new Heirs(units);
    }

    boolean mayRegister(Actor by) {
        return by.unit() != null && by.hasAny(Role.OFFICER, Role.DIVISION_HEAD, Role.DIRECTOR);
    }

    boolean mayKeep(Actor by, Scholarship scholarship) {
        if (mayRegister(by) && heirs.actsFor(by.unit(), scholarship.keeper())) {
            return true;
        }
        return by.unit() != null
                && by.hasAny(Role.PPC_OFFICE, Role.PPC_CHAIR)
                && provinces
                        .of(by.unit())
                        .filter(own -> provinces
                                .answeringFor(scholarship.keeper())
                                .filter(own::equals)
                                .isPresent())
                        .isPresent();
    }
}
