package org.huunghi.partner.partner;

import org.huunghi.eventing.Outcome;

/** A head of division opens talks on an agreed draft or an approval in principle. */
public final class StartingNegotiation {

    private final ChangingPartner changing;

    public StartingNegotiation(ChangingPartner changing) {
        this.changing = changing;
    }

    public Outcome<Partner, PartnerRejection> start(PartnerChange change, String agreement) {
        return changing.apply(
                PartnerTransitions.START_NEGOTIATION,
                change,
                (partner, by) -> partner.startNegotiation(new Basis(agreement, by.document())));
    }
}
