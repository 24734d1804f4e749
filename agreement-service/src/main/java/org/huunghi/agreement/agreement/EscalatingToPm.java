package org.huunghi.agreement.agreement;

import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Outcome;

/** Somebody disagrees, so the Prime Minister is asked. */
public final class EscalatingToPm {

    private final ChangingAgreement changing;

    public EscalatingToPm(ChangingAgreement changing) {
        this.changing = changing;
    }

    public Outcome<Agreement, AgreementRejection> escalate(Change change) {
        return changing.apply(change, AgreementRight.DECIDE, (agreement, now) -> agreement.escalateToPm());
    }
}
