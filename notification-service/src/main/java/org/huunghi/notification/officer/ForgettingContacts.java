package org.huunghi.notification.officer;

import java.time.Clock;
import java.time.Instant;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.StaleAggregate;
import org.huunghi.eventing.Versioned;

/** Removes the contact points of officers who left long ago. Any number of instances may do so at once. */
public final class ForgettingContacts {

    private final Officers officers;
    private final Clock clock;

    public ForgettingContacts(Officers officers, Clock clock) {
        this.officers = officers;
        this.clock = clock;
    }

    /** How many have left before this moment and have contact points as yet, counted no further than to the limit. */
    public long count(Instant leftBefore, int limit) {
        return officers.countLeftBefore(leftBefore, limit);
    }

    /** Removes those of the first of them, no more than the limit; answers of how many. */
    public int forget(Instant leftBefore, int limit) {
        return (int) officers.leftBefore(leftBefore, limit).stream()
                .filter(this::isForgotten)
                .count();
    }

    private boolean isForgotten(Versioned<Officer> found) {
        if (!(found.aggregate().forgetContacts()
                instanceof Accepted<Officer, OfficerEvent, OfficerRejection> accepted)) {
            return false;
        }
        try {
            officers.save(found, accepted, Attribution.of(Actor.system(), clock.instant()));
            return true;
        } catch (StaleAggregate anotherInstanceOrBackInService) {
            return false;
        }
    }
}
