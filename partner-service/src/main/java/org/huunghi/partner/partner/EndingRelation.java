package org.huunghi.partner.partner;

import org.huunghi.eventing.Outcome;

/** The People's Committee parts from a partner. */
public final class EndingRelation {

    private final ChangingPartner changing;

    public EndingRelation(ChangingPartner changing) {
        this.changing = changing;
    }

    public Outcome<Partner, PartnerRejection> end(PartnerChange change) {
        return changing.apply(PartnerTransitions.END, change, Partner::end);
    }
}
