package org.huunghi.agreement.agreement;

import org.huunghi.agreement.words.Change;
import org.huunghi.agreement.words.PartialDate;
import org.huunghi.eventing.Outcome;

/** Both sides say again what they have agreed, without a new text. */
public final class ReaffirmingAgreement {

    private final ChangingAgreement changing;

    public ReaffirmingAgreement(ChangingAgreement changing) {
        this.changing = changing;
    }

    public Outcome<Agreement, AgreementRejection> reaffirm(Change change, PartialDate on, String note) {
        return changing.apply(change, AgreementRight.DECIDE, (agreement, now) -> agreement
                .life()
                .reaffirm(
                        new AgreementAction(AgreementAction.Kind.REAFFIRMED, on, change.document(), note),
                        changing.dayOf(now)));
    }
}
