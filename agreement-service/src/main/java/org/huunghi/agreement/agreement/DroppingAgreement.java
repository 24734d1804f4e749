package org.huunghi.agreement.agreement;

import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Outcome;

/** It will not be signed. */
public final class DroppingAgreement {

    private final ChangingAgreement changing;

    public DroppingAgreement(ChangingAgreement changing) {
        this.changing = changing;
    }

    public Outcome<Agreement, AgreementRejection> drop(Change change) {
        return changing.apply(change, AgreementRight.DROP, (agreement, now) -> agreement
                .preparation()
                .drop());
    }
}
