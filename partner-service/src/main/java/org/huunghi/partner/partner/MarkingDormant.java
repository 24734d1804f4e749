package org.huunghi.partner.partner;

import org.huunghi.eventing.Outcome;

/** Nothing has come of the relation for a long time, and somebody says so. */
public final class MarkingDormant {

    private final ChangingPartner changing;

    public MarkingDormant(ChangingPartner changing) {
        this.changing = changing;
    }

    public Outcome<Partner, PartnerRejection> markDormant(PartnerChange change) {
        return changing.apply(PartnerTransitions.MARK_DORMANT, change, Partner::markDormant);
    }
}
