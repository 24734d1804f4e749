package org.huunghi.partner.partner;

import org.huunghi.eventing.Outcome;

/** We were in touch; a mere prospect becomes somebody we know. */
public final class RecordingContact {

    private final ChangingPartner changing;

    public RecordingContact(ChangingPartner changing) {
        this.changing = changing;
    }

    public Outcome<Partner, PartnerRejection> contact(PartnerChange change, Interaction interaction) {
        return changing.apply(PartnerTransitions.CONTACT, change, (partner, by) -> partner.contact(interaction));
    }
}
