package org.huunghi.partner.partner;

import java.time.Clock;
import java.util.function.BiFunction;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Outcome;

/** What every change of a partner does: find it, check the right, compare the version, decide, store. */
public final class ChangingPartner {

    private final Partners partners;
    private final PartnerRights rights;
    private final Clock clock;

    public ChangingPartner(Partners partners, PartnerRights rights, Clock clock) {
        this.partners = partners;
        this.rights = rights;
        this.clock = clock;
    }

    Outcome<Partner, PartnerRejection> apply(
            String command,
            PartnerChange change,
            BiFunction<Partner, Attribution, Decision<Partner, PartnerEvent, PartnerRejection>> decide) {
        var found = partners.find(change.partner());
        if (found.isEmpty()) {
            return Outcome.refused(new PartnerRejection.NotFound(change.partner()));
        }
        var refusal = rights.refusal(change.by(), command, found.get().aggregate());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        var before = found.get().at(change.seen());
        var by = change.attribution(clock.instant());
        return switch (decide.apply(before.aggregate(), by)) {
            case Decision.Accepted<Partner, PartnerEvent, PartnerRejection> accepted ->
                partners.save(before, accepted, by);
            case Decision.Rejected<Partner, PartnerEvent, PartnerRejection>(PartnerRejection reason) ->
                Outcome.refused(reason);
        };
    }
}
