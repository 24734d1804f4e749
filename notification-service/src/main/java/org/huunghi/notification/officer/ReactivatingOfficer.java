package org.huunghi.notification.officer;

import java.time.Clock;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Outcome;

/** Takes an officer back into service. */
public final class ReactivatingOfficer {

    private final Officers officers;
    private final Clock clock;

    public ReactivatingOfficer(Officers officers, Clock clock) {
        this.officers = officers;
        this.clock = clock;
    }

    public Outcome<Officer, OfficerRejection> reactivate(String id, long expectedVersion, Actor actor, String reason) {
        return OfficerChange.change(officers, clock, id, expectedVersion, actor, reason, Officer::reactivate);
    }
}
