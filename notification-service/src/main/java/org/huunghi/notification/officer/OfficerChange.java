package org.huunghi.notification.officer;

import java.time.Clock;
import java.util.function.Function;
import java.util.function.Predicate;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.Decision.Rejected;
import org.huunghi.eventing.Outcome;
import org.huunghi.eventing.Versioned;

/** What the use cases about officers have in common: find, check the rights, decide, store. */
final class OfficerChange {

    private OfficerChange() {}

    static Outcome<Officer, OfficerRejection> change(
            Officers officers,
            Clock clock,
            String id,
            long expectedVersion,
            Actor actor,
            String reason,
            Function<Officer, Decision<Officer, OfficerEvent, OfficerRejection>> command) {
        return change(
                officers,
                id,
                expectedVersion,
                new Attribution(actor, clock.instant(), null, reason),
                officer -> OfficerRights.mayKeep(actor, officer.profile().unit()),
                command);
    }

    /** What the officer may do too. */
    static Outcome<Officer, OfficerRejection> arrange(
            Officers officers,
            Clock clock,
            String id,
            long expectedVersion,
            Actor actor,
            String reason,
            Function<Officer, Decision<Officer, OfficerEvent, OfficerRejection>> command) {
        return change(
                officers,
                id,
                expectedVersion,
                new Attribution(actor, clock.instant(), null, reason),
                officer -> OfficerRights.mayArrange(actor, officer),
                command);
    }

    private static Outcome<Officer, OfficerRejection> change(
            Officers officers,
            String id,
            long expectedVersion,
            Attribution attribution,
            Predicate<Officer> permitted,
            Function<Officer, Decision<Officer, OfficerEvent, OfficerRejection>> command) {
        var found = officers.find(id);
        if (found.isEmpty()) {
            return Outcome.refused(new OfficerRejection.NotFound());
        }
        var officer = found.get().aggregate();
        if (!permitted.test(officer)) {
            return Outcome.refused(new OfficerRejection.NotPermitted());
        }
        var before = found.get().at(expectedVersion);
        return decided(command.apply(officer), accepted -> officers.save(before, accepted, attribution));
    }

    static Outcome<Officer, OfficerRejection> decided(
            Decision<Officer, OfficerEvent, OfficerRejection> decision,
            Function<Accepted<Officer, OfficerEvent, OfficerRejection>, Versioned<Officer>> store) {
        return switch (decision) {
            case Rejected<Officer, OfficerEvent, OfficerRejection>(OfficerRejection reason) -> Outcome.refused(reason);
            case Accepted<Officer, OfficerEvent, OfficerRejection> accepted -> stored(accepted, store);
        };
    }

    private static Outcome<Officer, OfficerRejection> stored(
            Accepted<Officer, OfficerEvent, OfficerRejection> accepted,
            Function<Accepted<Officer, OfficerEvent, OfficerRejection>, Versioned<Officer>> store) {
        try {
            return Outcome.done(store.apply(accepted));
        } catch (Officers.AccountTaken taken) {
            return Outcome.refused(new OfficerRejection.AccountTaken());
        }
    }
}
