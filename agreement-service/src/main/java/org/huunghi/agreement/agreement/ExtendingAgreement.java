package org.huunghi.agreement.agreement;

import org.huunghi.agreement.words.Change;
import org.huunghi.agreement.words.PartialDate;
import org.huunghi.eventing.Outcome;

/** Both sides let the agreement last longer. */
public final class ExtendingAgreement {

    private final ChangingAgreement changing;

    public ExtendingAgreement(ChangingAgreement changing) {
        this.changing = changing;
    }

    public Outcome<Agreement, AgreementRejection> extend(
            Change change, PartialDate until, PartialDate on, String note) {
        return changing.apply(change, AgreementRight.DECIDE, (agreement, now) -> agreement
                .life()
                .extend(
                        until,
                        new AgreementAction(AgreementAction.Kind.EXTENDED, on, change.document(), note),
                        changing.dayOf(now)));
    }
}
