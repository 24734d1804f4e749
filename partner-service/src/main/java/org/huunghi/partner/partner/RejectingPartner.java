package org.huunghi.partner.partner;

import org.huunghi.eventing.Outcome;

/** A head of division turns a partner away before there is a relation. */
public final class RejectingPartner {

    private final ChangingPartner changing;

    public RejectingPartner(ChangingPartner changing) {
        this.changing = changing;
    }

    public Outcome<Partner, PartnerRejection> reject(PartnerChange change) {
        return changing.apply(PartnerTransitions.REJECT, change, Partner::reject);
    }
}
