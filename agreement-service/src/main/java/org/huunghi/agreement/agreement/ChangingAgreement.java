package org.huunghi.agreement.agreement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.huunghi.agreement.clock.CivilDay;
import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Outcome;

/** What every change of an agreement does: find it, check the right, compare the version, let it decide, keep it with all that follows. */
public final class ChangingAgreement {

    private final Agreements agreements;
    private final AgreementRights rights;
    private final Consequences consequences;
    private final Clock clock;

    public ChangingAgreement(Agreements agreements, AgreementRights rights, Consequences consequences, Clock clock) {
        this.agreements = agreements;
        this.rights = rights;
        this.consequences = consequences;
        this.clock = clock;
    }

    Outcome<Agreement, AgreementRejection> apply(
            Change change,
            AgreementRight right,
            BiFunction<Agreement, Instant, Decision<Agreement, AgreementEvent, AgreementRejection>> decide) {
        var found = agreements.find(change.id());
        if (found.isEmpty()) {
            return Outcome.refused(new AgreementRejection.NotFound(change.id()));
        }
        var refusal = rights.refusal(change.by(), right, found.get().aggregate());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        var before = found.get().at(change.expectedVersion());
        var now = clock.instant();
        return switch (decide.apply(before.aggregate(), now)) {
            case Decision.Accepted<Agreement, AgreementEvent, AgreementRejection> accepted ->
                Outcome.done(agreements.save(before, consequences.of(accepted, dayOf(now)), change.attribution(now)));
            case Decision.Rejected<Agreement, AgreementEvent, AgreementRejection>(AgreementRejection reason) ->
                Outcome.refused(reason);
        };
    }

    LocalDate dayOf(Instant now) {
        return CivilDay.of(now);
    }
}
