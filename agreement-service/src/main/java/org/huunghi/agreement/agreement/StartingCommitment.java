package org.huunghi.agreement.agreement;

import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Outcome;

/** Somebody has begun to do what was committed to. */
public final class StartingCommitment {

    private final ChangingAgreement changing;

    public StartingCommitment(ChangingAgreement changing) {
        this.changing = changing;
    }

    public Outcome<Agreement, AgreementRejection> start(Change change, String commitment) {
        return changing.apply(
                change,
                AgreementRight.COMMIT,
                (agreement, now) -> agreement.annexed(agreement.annexes().start(commitment), changing.dayOf(now)));
    }
}
