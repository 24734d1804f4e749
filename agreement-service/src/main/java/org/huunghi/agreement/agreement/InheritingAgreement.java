package org.huunghi.agreement.agreement;

import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Outcome;

/** The chair confirms that the heir of a unit which is gone takes over what it has signed. */
public final class InheritingAgreement {

    private final ChangingAgreement changing;

    public InheritingAgreement(ChangingAgreement changing) {
        this.changing = changing;
    }

    public Outcome<Agreement, AgreementRejection> inherit(Change change) {
        return changing.apply(change, AgreementRight.DECIDE, (agreement, now) -> agreement
                .inheritance()
                .inherit(change.document(), changing.dayOf(now)));
    }
}
