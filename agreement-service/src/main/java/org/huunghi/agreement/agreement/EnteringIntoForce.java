package org.huunghi.agreement.agreement;

import org.huunghi.agreement.words.Change;
import org.huunghi.agreement.words.PartialDate;
import org.huunghi.eventing.Outcome;

/** The agreement takes effect on a day that its text left open. */
public final class EnteringIntoForce {

    private final ChangingAgreement changing;

    public EnteringIntoForce(ChangingAgreement changing) {
        this.changing = changing;
    }

    public Outcome<Agreement, AgreementRejection> enter(Change change, PartialDate on) {
        return changing.apply(change, AgreementRight.BRING_INTO_FORCE, (agreement, now) -> agreement
                .conclusion()
                .enterIntoForce(on, change.document(), changing.dayOf(now)));
    }
}
