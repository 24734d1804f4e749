package org.huunghi.partner.unit;

import java.time.LocalDate;
import java.util.List;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Outcome;

/** A unit gives way to others: merged, split, or dissolved with heirs. */
public final class SucceedingUnit {

    private final ChangingUnit changing;
    private final Units units;

    public SucceedingUnit(ChangingUnit changing, Units units) {
        this.changing = changing;
        this.units = units;
    }

    /** @param on the first day of the heirs */
    public Outcome<OrgUnit, UnitRejection> succeed(
            UnitChange change, SuccessionKind kind, List<String> successors, LocalDate on) {
        return changing.apply(change, (unit, by) -> successors.stream()
                .filter(code -> !exists(code))
                .findFirst()
                .map(code ->
                        Decision.<OrgUnit, UnitEvent, UnitRejection>rejected(new UnitRejection.SuccessorUnusable(code)))
                .orElseGet(() -> unit.succeed(kind, successors, on, by)));
    }

    private boolean exists(String code) {
        return units.find(code)
                .map(found -> found.aggregate().status())
                .filter(UnitStatus.ACTIVE::equals)
                .isPresent();
    }
}
