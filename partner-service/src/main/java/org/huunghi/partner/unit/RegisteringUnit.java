package org.huunghi.partner.unit;

import java.time.Clock;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Outcome;
import org.huunghi.eventing.SourceDocument;

/** A unit is entered under a code that stays its own for ever. */
public final class RegisteringUnit {

    private final Units units;
    private final UnitRights rights;
    private final Clock clock;

    public RegisteringUnit(Units units, UnitRights rights, Clock clock) {
        this.units = units;
        this.rights = rights;
        this.clock = clock;
    }

    public Outcome<OrgUnit, UnitRejection> register(
            Actor actor, UnitRegistration registration, SourceDocument document, String reason) {
        var by = new Attribution(actor, clock.instant(), document, Nfc.text(reason));
        return rights.refusal(actor, registration.province())
                .<Outcome<OrgUnit, UnitRejection>>map(Outcome::refused)
                .orElseGet(() -> units.add(OrgUnit.register(registration), by));
    }
}
