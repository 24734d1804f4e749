package org.huunghi.partner.unit;

import java.time.Clock;
import java.util.function.BiFunction;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Outcome;

/** What every change of a unit does: find it, check the right, compare the version, decide, store. */
public final class ChangingUnit {

    private final Units units;
    private final UnitRights rights;
    private final Clock clock;

    public ChangingUnit(Units units, UnitRights rights, Clock clock) {
        this.units = units;
        this.rights = rights;
        this.clock = clock;
    }

    Outcome<OrgUnit, UnitRejection> apply(
            UnitChange change, BiFunction<OrgUnit, Attribution, Decision<OrgUnit, UnitEvent, UnitRejection>> decide) {
        var found = units.find(change.unit());
        if (found.isEmpty()) {
            return Outcome.refused(new UnitRejection.NotFound(change.unit()));
        }
        var refusal = rights.refusal(change.by(), found.get().aggregate().province());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        var before = found.get().at(change.seen());
        var by = change.attribution(clock.instant());
        return switch (decide.apply(before.aggregate(), by)) {
            case Decision.Accepted<OrgUnit, UnitEvent, UnitRejection> accepted ->
                Outcome.done(units.save(before, accepted, by));
            case Decision.Rejected<OrgUnit, UnitEvent, UnitRejection>(UnitRejection reason) -> Outcome.refused(reason);
        };
    }
}
