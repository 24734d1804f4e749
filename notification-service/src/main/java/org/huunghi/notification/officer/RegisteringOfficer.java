package org.huunghi.notification.officer;

import java.time.Clock;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.ChangeContext;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.Outcome;

/** Enters a new officer of a unit. */
public final class RegisteringOfficer {

    private final Officers officers;
    private final LivingUnits units;
    private final ContactSeal seal;
    private final Clock clock;

    public RegisteringOfficer(Officers officers, LivingUnits units, ContactSeal seal, Clock clock) {
        this.officers = officers;
        this.units = units;
        this.seal = seal;
        this.clock = clock;
    }

    public Outcome<Officer, OfficerRejection> register(Profile profile, Reach reach, Actor actor) {
        if (!OfficerRights.mayKeep(actor, profile.unit()) || !OfficerRights.mayVouch(actor, reach)) {
            return Outcome.refused(new OfficerRejection.NotPermitted());
        }
        var nowhere = units.refusal(profile.unit());
        if (nowhere.isPresent()) {
            return Outcome.refused(nowhere.get());
        }
        if (!seal.ready()) {
            return Outcome.refused(new OfficerRejection.ContactKeyMissing());
        }
        var id = ChangeContext.newId();
        return OfficerChange.decided(
                Officer.register(id, profile, Contacts.NONE.with(reach, id, seal)),
                (Accepted<Officer, OfficerEvent, OfficerRejection> accepted) ->
                        officers.add(accepted, Attribution.of(actor, clock.instant())));
    }
}
