package org.huunghi.partner.unit;

import java.time.LocalDate;
import org.huunghi.eventing.Outcome;

/** A unit gets another name and keeps its code. */
public final class RenamingUnit {

    private final ChangingUnit changing;

    public RenamingUnit(ChangingUnit changing) {
        this.changing = changing;
    }

    /** @param on the first day under the new name */
    public Outcome<OrgUnit, UnitRejection> rename(UnitChange change, Text name, LocalDate on) {
        return changing.apply(change, (unit, by) -> unit.rename(name, on, by));
    }
}
