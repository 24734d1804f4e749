package org.huunghi.agreement.agreement;

import java.time.Clock;
import java.time.Instant;
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
    private final AgreementRights rights;
    private final KnownUnits units;
    private final KnownPartners partners;
    private final AgreementFields vocabulary;
    private final Clock clock;

    public ProposingAgreement(
            Agreements agreements,
            AgreementRights rights,
            KnownUnits units,
            KnownPartners partners,
            AgreementFields vocabulary,
            Clock clock) {
        this.agreements = agreements;
        this.rights = rights;
        this.units = units;
        this.partners = partners;
        this.vocabulary = vocabulary;
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

    /** Whether this actor proposes any agreements at all. */
    public boolean mayPropose(Actor by) {
        return AgreementRight.PROPOSE.isHeldByUnitOf(by, null);
    }

    private Decision<Agreement, AgreementEvent, AgreementRejection> decide(
            String id, Proposal proposal, Actor by, Instant now) {
        if (!mayPropose(by)) {
            return Decision.rejected(new AgreementRejection.NotPermitted(AgreementRight.PROPOSE));
        }
        return vocabulary
                .flaw(proposal.fields())
                .or(() -> unknown(proposal))
                .or(() -> rights.refusal(by, proposal))
                .or(() -> notEligible(proposal))
                .or(() -> replacesNothing(proposal.replaces()))
                .map(Decision::<Agreement, AgreementEvent, AgreementRejection>rejected)
                .orElseGet(() -> Agreement.propose(id, proposal, by.unit(), now));
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

    private Optional<AgreementRejection> replacesNothing(String former) {
        return former == null || agreements.find(former).isPresent()
                ? Optional.empty()
                : Optional.of(new AgreementRejection.UnknownAgreement("replaces", former));
    }

    private static AgreementRejection refusal(KnownPartner partner) {
        return new AgreementRejection.PartnerNotEligible(partner.id(), partner.status(), partner.survivor());
    }
}
