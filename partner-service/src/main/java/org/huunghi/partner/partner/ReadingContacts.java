package org.huunghi.partner.partner;

import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Outcome;

/** Contact data is personal: only staff of our units sees it, and only when it is asked for. */
public final class ReadingContacts {

    private final Partners partners;
    private final PartnerRights rights;

    public ReadingContacts(Partners partners, PartnerRights rights) {
        this.partners = partners;
        this.rights = rights;
    }

    public Outcome<Partner, PartnerRejection> read(Actor actor, String id) {
        return rights.refusalToReadContacts(actor)
                .<Outcome<Partner, PartnerRejection>>map(Outcome::refused)
                .orElseGet(() -> partners.find(id)
                        .map(Outcome::<Partner, PartnerRejection>done)
                        .orElseGet(() -> Outcome.refused(new PartnerRejection.NotFound(id))));
    }
}
