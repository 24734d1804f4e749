package org.huunghi.notification.notification;

import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.huunghi.eventing.Versioned;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.Officer;
import org.huunghi.notification.officer.Staff;

/** Who is there today, and who stands in for whom. */
final class Presence {

    private final Staff officers;
    private final Hours hours;
    private final Clock clock;

    Presence(Staff officers, Hours hours, Clock clock) {
        this.officers = officers;
        this.hours = hours;
        this.clock = clock;
    }

    /**
     * Somebody who is there.
     *
     * @param via whom they stand in for, {@code null} when for nobody
     */
    record There(Officer officer, String via) {}

    /** The officer, or the deputy, or the deputy's deputy; empty when it ends in nobody or where it began. */
    Optional<There> of(Officer officer, Set<Channel> channels) {
        var today = hours.day(clock.instant());
        var seen = new HashSet<String>();
        var current = officer;
        while (current != null && current.isActive() && seen.add(current.id())) {
            var absence = current.absence(today);
            if (absence.isEmpty()) {
                var via = current == officer ? null : "deputy of " + officer.id();
                return current.isReachable(channels) ? Optional.of(new There(current, via)) : Optional.empty();
            }
            current = Optional.ofNullable(absence.get().deputy())
                    .flatMap(officers::find)
                    .map(Versioned::aggregate)
                    .orElse(null);
        }
        return Optional.empty();
    }

    /** The officer of this id, as long as nobody need stand in. */
    Optional<Officer> inPerson(String id) {
        var today = hours.day(clock.instant());
        return officers.find(id)
                .map(Versioned::aggregate)
                .filter(officer -> officer.isActive() && officer.absence(today).isEmpty());
    }
}
