package org.huunghi.aid.item;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Outcome;

/** What every change of an item does: find it, check the right, compare the version, decide, store. */
public final class ChangingAid {

    private final AidItems items;
    private final AidRights rights;
    private final Clock clock;

    public ChangingAid(AidItems items, AidRights rights, Clock clock) {
        this.items = items;
        this.rights = rights;
        this.clock = clock;
    }

    Outcome<AidItem, AidRejection> apply(
            AidChange change,
            AidRight right,
            BiFunction<AidItem, LocalDate, Decision<AidItem, AidEvent, AidRejection>> decide) {
        var found = items.find(change.item());
        if (found.isEmpty()) {
            return Outcome.refused(new AidRejection.NotFound(change.item()));
        }
        var owner = found.get().aggregate().proposal().owner();
        var refusal = rights.refusal(change.by(), right, owner);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        var before = found.get().at(change.seen());
        return switch (decide.apply(before.aggregate(), LocalDate.now(clock))) {
            case Decision.Accepted<AidItem, AidEvent, AidRejection> accepted ->
                Outcome.done(items.save(before, accepted, change.attribution(clock.instant())));
            case Decision.Rejected<AidItem, AidEvent, AidRejection>(AidRejection reason) -> Outcome.refused(reason);
        };
    }
}
