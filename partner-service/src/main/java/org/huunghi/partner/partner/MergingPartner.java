package org.huunghi.partner.partner;

import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Outcome;

/** The director finds that two records are one partner: this one ends and points to the other. */
public final class MergingPartner {

    private final ChangingPartner changing;
    private final Partners partners;

    public MergingPartner(ChangingPartner changing, Partners partners) {
        this.changing = changing;
        this.partners = partners;
    }

    public Outcome<Partner, PartnerRejection> merge(PartnerChange change, String survivor) {
        return changing.apply(PartnerTransitions.MERGE, change, (partner, by) -> partners.find(survivor)
                .map(into -> partner.merge(into.aggregate(), by))
                .orElseGet(() -> Decision.rejected(new PartnerRejection.SurvivorUnusable(survivor))));
    }
}
