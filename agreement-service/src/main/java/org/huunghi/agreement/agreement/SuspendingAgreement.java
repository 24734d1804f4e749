package org.huunghi.agreement.agreement;

import org.huunghi.agreement.words.Change;
import org.huunghi.agreement.words.PartialDate;
import org.huunghi.eventing.Outcome;

/** The agreement does not bind for the time being. */
public final class SuspendingAgreement {

    private final ChangingAgreement changing;

    public SuspendingAgreement(ChangingAgreement changing) {
        this.changing = changing;
    }

    public Outcome<Agreement, AgreementRejection> suspend(Change change, PartialDate on) {
        return changing.apply(change, AgreementRight.DECIDE, (agreement, now) -> agreement
                .life()
                .suspend(
                        new AgreementAction(AgreementAction.Kind.SUSPENDED, on, change.document(), change.reason()),
                        changing.dayOf(now)));
    }
}
