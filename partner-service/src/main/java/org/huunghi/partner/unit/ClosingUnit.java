package org.huunghi.partner.unit;

import java.time.LocalDate;
import org.huunghi.eventing.Outcome;

/** A unit ends without an heir. */
public final class ClosingUnit {

    private final ChangingUnit changing;

    public ClosingUnit(ChangingUnit changing) {
        this.changing = changing;
    }

    /** @param on the first day without it */
    public Outcome<OrgUnit, UnitRejection> close(UnitChange change, LocalDate on) {
        return changing.apply(change, (unit, by) -> unit.close(on, by));
    }
}
