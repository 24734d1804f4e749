package org.huunghi.aid.item;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.huunghi.aid.known.KnownPartners;
import org.huunghi.aid.known.KnownUnits;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.ChangeContext;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Outcome;
import org.huunghi.eventing.SourceDocument;

/** The unit that is to receive the aid, or to give it, puts it forward. */
public final class ProposingAid {

    private final AidItems items;
    private final AidRights rights;
    private final KnownPartners partners;
    private final KnownUnits units;
    private final Clock clock;

    public ProposingAid(AidItems items, AidRights rights, KnownPartners partners, KnownUnits units, Clock clock) {
        this.items = items;
        this.rights = rights;
        this.partners = partners;
        this.units = units;
        this.clock = clock;
    }

    public Outcome<AidItem, AidRejection> propose(
            Actor actor, AidProposal proposal, SourceDocument document, String reason) {
        var refusal = rights.refusal(actor, AidRight.OWN, proposal.owner())
                .or(() -> ownerFlaw(proposal))
                .or(() -> partnerFlaw(proposal));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        return switch (AidItem.propose(ChangeContext.newId(), proposal, LocalDate.now(clock))) {
            case Decision.Accepted<AidItem, AidEvent, AidRejection> accepted ->
                Outcome.done(items.add(accepted, new Attribution(actor, clock.instant(), document, Nfc.text(reason))));
            case Decision.Rejected<AidItem, AidEvent, AidRejection>(AidRejection why) -> Outcome.refused(why);
        };
    }

    private Optional<AidRejection> ownerFlaw(AidProposal proposal) {
        var owner = units.find(proposal.owner());
        if (owner.isEmpty()) {
            return Optional.of(new AidRejection.UnknownUnit(proposal.owner()));
        }
        return owner.filter(unit -> !unit.existedOn(proposal.proposedOn()))
                .map(unit -> new AidRejection.UnitClosed(unit.id(), unit.validTo(), unit.successor()));
    }

    private Optional<AidRejection> partnerFlaw(AidProposal proposal) {
        return Stream.of(proposal.donor(), proposal.recipient())
                .filter(party -> party != null && party.partner() != null)
                .map(party -> partnerFlaw(party.partner()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<AidRejection> partnerFlaw(String id) {
        var partner = partners.find(id);
        if (partner.isEmpty()) {
            return Optional.of(new AidRejection.UnknownPartner(id));
        }
        return partner.filter(known -> !known.isUsable())
                .map(known -> new AidRejection.PartnerUnusable(id, known.status()));
    }
}
