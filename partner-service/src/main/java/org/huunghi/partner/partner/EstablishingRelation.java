package org.huunghi.partner.partner;

import org.huunghi.eventing.Outcome;

/** The director puts a relation on record that an agreement or a decision has made. */
public final class EstablishingRelation {

    private final ChangingPartner changing;

    public EstablishingRelation(ChangingPartner changing) {
        this.changing = changing;
    }

    public Outcome<Partner, PartnerRejection> establish(
            PartnerChange change, RelationKind relation, PartialDate since, String agreement) {
        return changing.apply(
                PartnerTransitions.ESTABLISH,
                change,
                (partner, by) ->
                        partner.establish(new Establishment(relation, since, new Basis(agreement, by.document()))));
    }
}
