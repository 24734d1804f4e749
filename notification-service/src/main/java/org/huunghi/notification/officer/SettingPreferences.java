package org.huunghi.notification.officer;

import static org.huunghi.eventing.Decision.rejected;

import java.time.Clock;
import java.util.List;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Outcome;

/** Says what an officer wants to learn how, within what the unit makes mandatory. */
public final class SettingPreferences {

    private final Officers officers;
    private final Mandates mandates;
    private final Clock clock;

    public SettingPreferences(Officers officers, Mandates mandates, Clock clock) {
        this.officers = officers;
        this.mandates = mandates;
        this.clock = clock;
    }

    public Outcome<Officer, OfficerRejection> set(
            String id, long expectedVersion, List<Preference> preferences, Actor actor, String reason) {
        return OfficerChange.arrange(
                officers, clock, id, expectedVersion, actor, reason, officer -> decide(officer, preferences));
    }

    /**
     * A wish about everything does not touch what is mandatory; a new one about a mandatory thing is refused. One that was
     * there before the unit made the thing mandatory has no effect meanwhile, and is in nobody's way.
     */
    private Decision<Officer, OfficerEvent, OfficerRejection> decide(Officer officer, List<Preference> preferences) {
        for (var wish : preferences) {
            if (!officer.arrangements().preferences().contains(wish)
                    && wish.choice() != Choice.IMMEDIATE
                    && mandates.isMandatory(officer.profile().unit(), wish.occasion(), wish.channel())) {
                return rejected(new OfficerRejection.Mandatory(wish.occasion(), wish.channel()));
            }
        }
        return officer.setPreferences(preferences);
    }
}
