package org.huunghi.notification.officer;

import java.time.Clock;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Outcome;

/** Takes an officer who left out of service; the entry is kept. */
public final class DeactivatingOfficer {

    private final Officers officers;
    private final Clock clock;

    public DeactivatingOfficer(Officers officers, Clock clock) {
        this.officers = officers;
        this.clock = clock;
    }

    public Outcome<Officer, OfficerRejection> deactivate(String id, long expectedVersion, Actor actor, String reason) {
        return OfficerChange.change(
                officers, clock, id, expectedVersion, actor, reason, officer -> officer.deactivate(clock.instant()));
    }
}
