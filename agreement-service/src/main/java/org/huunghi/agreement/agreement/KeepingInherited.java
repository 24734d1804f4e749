package org.huunghi.agreement.agreement;

import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Outcome;

/** The heir goes on with what it has inherited. */
public final class KeepingInherited {

    private final ChangingAgreement changing;

    public KeepingInherited(ChangingAgreement changing) {
        this.changing = changing;
    }

    public Outcome<Agreement, AgreementRejection> keep(Change change) {
        return changing.apply(change, AgreementRight.DECIDE, (agreement, now) -> agreement
                .inheritance()
                .keep(change.document(), changing.dayOf(now)));
    }
}
