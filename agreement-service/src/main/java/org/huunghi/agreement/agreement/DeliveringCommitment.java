package org.huunghi.agreement.agreement;

import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Outcome;

/** What was committed to is done, and something shows it. */
public final class DeliveringCommitment {

    private final ChangingAgreement changing;

    public DeliveringCommitment(ChangingAgreement changing) {
        this.changing = changing;
    }

    public Outcome<Agreement, AgreementRejection> deliver(Change change, String commitment, CommitmentEnd end) {
        return changing.apply(
                change,
                AgreementRight.COMMIT,
                (agreement, now) -> agreement.annexed(
                        agreement.annexes().deliver(commitment, end, changing.dayOf(now)), changing.dayOf(now)));
    }
}
