package org.huunghi.agreement.agreement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Outcome;

/** What every change of an agreement does: find it, check the right, compare the version, let it decide, keep it. */
final class ChangingAgreement {

    private final Agreements agreements;
    private final Clock clock;

    ChangingAgreement(Agreements agreements, Clock clock) {
        this.agreements = agreements;
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
        if (!right.isHeldBy(change.by(), found.get().aggregate())) {
            return Outcome.refused(new AgreementRejection.NotPermitted(right));
        }
        var before = found.get().at(change.expectedVersion());
        var now = clock.instant();
        return switch (decide.apply(before.aggregate(), now)) {
            case Decision.Accepted<Agreement, AgreementEvent, AgreementRejection> accepted ->
                Outcome.done(agreements.save(before, accepted, change.attribution(now)));
            case Decision.Rejected<Agreement, AgreementEvent, AgreementRejection>(AgreementRejection reason) ->
                Outcome.refused(reason);
        };
    }

    LocalDate dayOf(Instant now) {
        return LocalDate.ofInstant(now, clock.getZone());
    }
}
