package org.huunghi.agreement.agreement;

import java.time.Clock;
import java.util.Optional;
import org.huunghi.agreement.known.KnownPartner;
import org.huunghi.agreement.known.KnownPartners;
import org.huunghi.agreement.known.KnownUnits;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.ChangeContext;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Outcome;
import org.huunghi.eventing.SourceDocument;

/** A unit proposes an agreement and from then on prepares it. */
public final class ProposingAgreement {

    private final Agreements agreements;
    private final KnownUnits units;
    private final KnownPartners partners;
    private final Clock clock;

    public ProposingAgreement(Agreements agreements, KnownUnits units, KnownPartners partners, Clock clock) {
        this.agreements = agreements;
        this.units = units;
        this.partners = partners;
        this.clock = clock;
    }

    public Outcome<Agreement, AgreementRejection> propose(
            Proposal proposal, Actor by, SourceDocument document, String reason) {
        if (!AgreementRight.PROPOSE.isHeldByUnitOf(by, null)) {
            return Outcome.refused(new AgreementRejection.NotPermitted(AgreementRight.PROPOSE));
        }
        var flaw = unknown(proposal).or(() -> notEligible(proposal));
        if (flaw.isPresent()) {
            return Outcome.refused(flaw.get());
        }
        var now = clock.instant();
        return switch (Agreement.propose(ChangeContext.newId(), proposal, by.unit(), now)) {
            case Decision.Accepted<Agreement, AgreementEvent, AgreementRejection> accepted ->
                Outcome.done(agreements.add(accepted, new Attribution(by, now, document, reason)));
            case Decision.Rejected<Agreement, AgreementEvent, AgreementRejection>(AgreementRejection reasons) ->
                Outcome.refused(reasons);
        };
    }

    /** A unit may have been abolished since: agreements signed long ago are entered too. */
    private Optional<AgreementRejection> unknown(Proposal proposal) {
        var unknownUnits = proposal.ourParties().stream()
                .filter(unit -> units.find(unit).isEmpty())
                .toList();
        var unknownPartners = proposal.partners().stream()
                .filter(partner -> partners.find(partner).isEmpty())
                .toList();
        return unknownUnits.isEmpty() && unknownPartners.isEmpty()
                ? Optional.empty()
                : Optional.of(new AgreementRejection.UnknownParties(unknownUnits, unknownPartners));
    }

    private Optional<AgreementRejection> notEligible(Proposal proposal) {
        return proposal.partners().stream()
                .flatMap(partner -> partners.find(partner).stream())
                .filter(partner -> !partner.isEligible())
                .findFirst()
                .map(ProposingAgreement::refusal);
    }

    private static AgreementRejection refusal(KnownPartner partner) {
        return new AgreementRejection.PartnerNotEligible(partner.id(), partner.status(), partner.survivor());
    }
}
