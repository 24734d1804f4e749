package org.huunghi.agreement.agreement;

import java.util.List;
import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Outcome;

/** Writes down what one or both sides have committed to, such as all that a meeting concluded. */
public final class MakingCommitments {

    private final ChangingAgreement changing;
    private final int soonDays;

    /** @param soonDays how many days before its due date a commitment is due soon */
    public MakingCommitments(ChangingAgreement changing, int soonDays) {
        this.changing = changing;
        this.soonDays = soonDays;
    }

    public Outcome<Agreement, AgreementRejection> make(Change change, List<CommitmentTerms> terms) {
        return changing.apply(
                change,
                AgreementRight.COMMIT,
                (agreement, now) ->
                        agreement.annexed(agreement.annexes().commit(agreement, terms, soonDays), changing.dayOf(now)));
    }
}
