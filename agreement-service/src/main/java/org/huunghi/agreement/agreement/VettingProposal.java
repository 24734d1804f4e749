package org.huunghi.agreement.agreement;

import java.util.List;
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
                .or(() -> unknown(proposal.ourParties(), proposal.partners()))
                .or(() -> rights.refusal(by, proposal))
                .or(() -> notEligible(proposal.partners()))
                .or(() -> replacesNothing(proposal.replaces()));
    }

    /** Why nobody may propose what these sign, whatever it is. */
    Optional<AgreementRejection> refusal(List<String> ourParties, List<String> foreign) {
        return unknown(ourParties, foreign).or(() -> notEligible(foreign));
    }

    /** A unit may have been abolished since: agreements signed long ago are entered too. */
    private Optional<AgreementRejection> unknown(List<String> ourParties, List<String> foreign) {
        var unknownUnits =
                ourParties.stream().filter(unit -> units.find(unit).isEmpty()).toList();
        var unknownPartners = foreign.stream()
                .filter(partner -> partners.find(partner).isEmpty())
                .toList();
        return unknownUnits.isEmpty() && unknownPartners.isEmpty()
                ? Optional.empty()
                : Optional.of(new AgreementRejection.UnknownParties(unknownUnits, unknownPartners));
    }

    private Optional<AgreementRejection> notEligible(List<String> foreign) {
        return foreign.stream()
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
