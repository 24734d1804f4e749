package org.huunghi.partner.partner;

import java.time.Clock;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.ChangeContext;
import org.huunghi.eventing.Outcome;
import org.huunghi.eventing.SourceDocument;

/** An officer enters a body that we have heard of; the officer's unit keeps the record from then on. */
public final class RegisteringPartner {

    private final Partners partners;
    private final PartnerRights rights;
    private final CooperationFields vocabulary;
    private final OurUnits units;
    private final Clock clock;

    public RegisteringPartner(
            Partners partners, PartnerRights rights, CooperationFields vocabulary, OurUnits units, Clock clock) {
        this.partners = partners;
        this.rights = rights;
        this.vocabulary = vocabulary;
        this.units = units;
        this.clock = clock;
    }

    public Outcome<Partner, PartnerRejection> register(
            Actor actor, PartnerProfile profile, SourceDocument document, String reason) {
        var refusal = rights.refusalToRegister(actor);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        var flaws = profile.flaws(vocabulary, units);
        if (!flaws.isEmpty()) {
            return Outcome.refused(new PartnerRejection.FlawedProfile(flaws));
        }
        var foreign = rights.refusalToRegister(actor, profile);
        if (foreign.isPresent()) {
            return Outcome.refused(foreign.get());
        }
        var by = new Attribution(actor, clock.instant(), document, Nfc.text(reason));
        return partners.add(Partner.register(ChangeContext.newId(), actor.unit(), profile), by);
    }
}
