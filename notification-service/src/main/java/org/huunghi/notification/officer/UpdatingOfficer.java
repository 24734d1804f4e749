package org.huunghi.notification.officer;

import static org.huunghi.eventing.Decision.rejected;

import java.time.Clock;
import java.util.Optional;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Outcome;

/** Keeps an officer's entry up to date. */
public final class UpdatingOfficer {

    private final Officers officers;
    private final LivingUnits units;
    private final ContactSeal seal;
    private final Clock clock;

    public UpdatingOfficer(Officers officers, LivingUnits units, ContactSeal seal, Clock clock) {
        this.officers = officers;
        this.units = units;
        this.seal = seal;
        this.clock = clock;
    }

    public Outcome<Officer, OfficerRejection> update(
            String id, long expectedVersion, Profile profile, Reach reach, Actor actor) {
        return OfficerChange.change(
                officers, clock, id, expectedVersion, actor, null, officer -> decide(officer, profile, reach, actor));
    }

    /** Moving an officer to another unit takes the right to keep the entries of both, and a unit that there is. */
    private Decision<Officer, OfficerEvent, OfficerRejection> decide(
            Officer officer, Profile profile, Reach reach, Actor actor) {
        if (!OfficerRights.mayKeep(actor, profile.unit()) || !OfficerRights.mayVouch(actor, reach)) {
            return rejected(new OfficerRejection.NotPermitted());
        }
        var nowhere = profile.unit().equals(officer.profile().unit())
                ? Optional.<OfficerRejection>empty()
                : units.refusal(profile.unit());
        if (nowhere.isPresent()) {
            return rejected(nowhere.get());
        }
        if (!seal.ready()) {
            return rejected(new OfficerRejection.ContactKeyMissing());
        }
        return officer.update(profile, officer.contacts().with(reach, officer.id(), seal));
    }
}
