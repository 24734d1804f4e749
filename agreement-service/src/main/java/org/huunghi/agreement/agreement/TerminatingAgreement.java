package org.huunghi.agreement.agreement;

import org.huunghi.agreement.words.Change;
import org.huunghi.agreement.words.PartialDate;
import org.huunghi.eventing.Outcome;

/** The agreement is ended before its time. */
public final class TerminatingAgreement {

    private final ChangingAgreement changing;

    public TerminatingAgreement(ChangingAgreement changing) {
        this.changing = changing;
    }

    public Outcome<Agreement, AgreementRejection> terminate(Change change, PartialDate on) {
        return changing.apply(change, AgreementRight.DECIDE, (agreement, now) -> agreement
                .life()
                .terminate(
                        new AgreementAction(AgreementAction.Kind.TERMINATED, on, change.document(), change.reason()),
                        changing.dayOf(now)));
    }
}
