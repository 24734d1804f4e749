package org.huunghi.agreement.agreement;

import java.util.Optional;
import org.huunghi.agreement.known.KnownPartner;
import org.huunghi.agreement.known.KnownPartners;
import org.huunghi.agreement.known.KnownUnits;
import org.huunghi.eventing.Actor;

/** Sees to it that whom a proposal names is known here and may agree, and that its fields are of the vocabulary. */
public final class VettingProposal {

    private final Agreements agreements;
    private final AgreementRights rights;
    private final KnownUnits units;
    private final KnownPartners partners;
    private final AgreementFields vocabulary;

    public VettingProposal(
            Agreements agreements,
            AgreementRights rights,
            KnownUnits units,
            KnownPartners partners,
            AgreementFields vocabulary) {
        this.agreements = agreements;
        this.rights = rights;
        this.units = units;
        this.partners = partners;
        this.vocabulary = vocabulary;
    }

    Optional<AgreementRejection> refusal(Proposal proposal, Actor by) {
        return vocabulary
                .flaw(proposal.fields())
                .or(() -> unknown(proposal))
                .or(() -> rights.refusal(by, proposal))
                .or(() -> notEligible(proposal))
                .or(() -> replacesNothing(proposal.replaces()));
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
                .map(VettingProposal::refusal);
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
