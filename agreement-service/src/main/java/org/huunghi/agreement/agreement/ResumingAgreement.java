package org.huunghi.agreement.agreement;

import org.huunghi.agreement.words.Change;
import org.huunghi.agreement.words.PartialDate;
import org.huunghi.eventing.Outcome;

/** The agreement binds again. */
public final class ResumingAgreement {

    private final ChangingAgreement changing;

    public ResumingAgreement(ChangingAgreement changing) {
        this.changing = changing;
    }

    public Outcome<Agreement, AgreementRejection> resume(Change change, PartialDate on) {
        return changing.apply(change, AgreementRight.DECIDE, (agreement, now) -> agreement
                .life()
                .resume(
                        new AgreementAction(AgreementAction.Kind.RESUMED, on, change.document(), change.reason()),
                        changing.dayOf(now)));
    }
}
