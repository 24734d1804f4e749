package org.huunghi.agreement.agreement;

import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Outcome;

/** What was committed to will not be done any more. */
public final class GivingUpCommitment {

    private final ChangingAgreement changing;

    public GivingUpCommitment(ChangingAgreement changing) {
        this.changing = changing;
    }

    public Outcome<Agreement, AgreementRejection> giveUp(Change change, String commitment, CommitmentEnd end) {
        return changing.apply(
                change,
                AgreementRight.COMMIT,
                (agreement, now) -> agreement.annexed(
                        agreement.annexes().fail(commitment, end, changing.dayOf(now)), changing.dayOf(now)));
    }
}
