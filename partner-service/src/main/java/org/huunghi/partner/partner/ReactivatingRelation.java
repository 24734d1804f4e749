package org.huunghi.partner.partner;

import org.huunghi.eventing.Outcome;

/** A sleeping relation wakes with the first new contact. */
public final class ReactivatingRelation {

    private final ChangingPartner changing;

    public ReactivatingRelation(ChangingPartner changing) {
        this.changing = changing;
    }

    public Outcome<Partner, PartnerRejection> reactivate(PartnerChange change, Interaction interaction) {
        return changing.apply(PartnerTransitions.REACTIVATE, change, (partner, by) -> partner.reactivate(interaction));
    }
}
