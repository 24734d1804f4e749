package org.huunghi.agreement.agreement;

import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Outcome;

/** Both sides no longer expect what was committed to. */
public final class WaivingCommitment {

    private final ChangingAgreement changing;

    public WaivingCommitment(ChangingAgreement changing) {
        this.changing = changing;
    }

    public Outcome<Agreement, AgreementRejection> waive(Change change, String commitment, CommitmentEnd end) {
        return changing.apply(
                change,
                AgreementRight.WAIVE,
                (agreement, now) -> agreement.annexed(
                        agreement.annexes().waive(commitment, end, changing.dayOf(now)), changing.dayOf(now)));
    }
}
