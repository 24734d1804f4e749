package org.huunghi.partner.partner;

import org.huunghi.eventing.Outcome;

/** A partner has taken another name; the former one stays findable. */
public final class RenamingPartner {

    private final ChangingPartner changing;

    public RenamingPartner(ChangingPartner changing) {
        this.changing = changing;
    }

    public Outcome<Partner, PartnerRejection> rename(PartnerChange change, PartnerName name, PartialDate on) {
        return changing.apply(PartnerTransitions.RENAME, change, (partner, by) -> partner.rename(name, on));
    }
}
