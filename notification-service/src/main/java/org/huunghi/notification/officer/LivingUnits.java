package org.huunghi.notification.officer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.huunghi.notification.known.KnownUnits;

/** The units that officers can be of: those that are known and not abolished. */
public final class LivingUnits {

    private final KnownUnits units;
    private final Clock clock;

    public LivingUnits(KnownUnits units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** Why nobody can be entered in this unit; empty when somebody can. */
    Optional<OfficerRejection> refusal(String code) {
        var unit = units.find(code);
        if (unit.isEmpty()) {
            return Optional.of(new OfficerRejection.UnknownUnit(code));
        }
        return unit.filter(known -> !known.existedOn(LocalDate.now(clock)))
                .map(gone -> new OfficerRejection.UnitClosed(code, gone.validTo(), gone.successors()));
    }
}
