package org.huunghi.agreement.agreement;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.ChangeContext;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Outcome;
import org.huunghi.eventing.SourceDocument;

/** A unit proposes an agreement and from then on prepares it. */
public final class ProposingAgreement {

    private final Agreements agreements;
    private final VettingProposal vetting;
    private final Clock clock;

    public ProposingAgreement(Agreements agreements, VettingProposal vetting, Clock clock) {
        this.agreements = agreements;
        this.vetting = vetting;
        this.clock = clock;
    }

    public Outcome<Agreement, AgreementRejection> propose(
            Proposal proposal, Actor by, SourceDocument document, String reason) {
        var now = clock.instant();
        return switch (decide(ChangeContext.newId(), proposal, by, now)) {
            case Decision.Accepted<Agreement, AgreementEvent, AgreementRejection> accepted ->
                Outcome.done(agreements.add(accepted, new Attribution(by, now, document, reason)));
            case Decision.Rejected<Agreement, AgreementEvent, AgreementRejection>(AgreementRejection refusal) ->
                Outcome.refused(refusal);
        };
    }

    /** Why it would be refused now; nothing is written. */
    public Optional<AgreementRejection> refusal(Proposal proposal, Actor by) {
        return decide(ChangeContext.newId(), proposal, by, clock.instant())
                        instanceof
                        Decision.Rejected<Agreement, AgreementEvent, AgreementRejection>(AgreementRejection refusal)
                ? Optional.of(refusal)
                : Optional.empty();
    }

    /** Why an agreement that these sign would be refused, whatever else is said of it. */
    public Optional<AgreementRejection> refusalOfNames(List<String> ourParties, List<String> partners) {
        return vetting.refusal(ourParties, partners);
    }

    /** Whether this actor proposes any agreements at all. */
    public boolean mayPropose(Actor by) {
        return AgreementRight.PROPOSE.isOfDepartments(by);
    }

    private Decision<Agreement, AgreementEvent, AgreementRejection> decide(
            String id, Proposal proposal, Actor by, Instant now) {
        if (!mayPropose(by)) {
            return Decision.rejected(new AgreementRejection.NotPermitted(AgreementRight.PROPOSE));
        }
        return vetting.refusal(proposal, by)
                .map(Decision::<Agreement, AgreementEvent, AgreementRejection>rejected)
                .orElseGet(() -> Agreement.propose(id, proposal, by.unit(), now));
    }
}
