package org.huunghi.agreement.agreement;

import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Outcome;

/** The chair lets the agreement be signed. */
public final class ApprovingToSign {

    private final ChangingAgreement changing;

    public ApprovingToSign(ChangingAgreement changing) {
        this.changing = changing;
    }

    public Outcome<Agreement, AgreementRejection> approve(Change change) {
        return changing.apply(change, AgreementRight.DECIDE, (agreement, now) -> agreement.approveToSign());
    }
}
