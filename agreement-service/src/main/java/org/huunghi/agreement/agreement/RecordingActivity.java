package org.huunghi.agreement.agreement;

import org.huunghi.agreement.words.Change;
import org.huunghi.agreement.words.PartialDate;
import org.huunghi.eventing.Outcome;

/** Something was done under the agreement: a visit, an exchange, a training. */
public final class RecordingActivity {

    private final ChangingAgreement changing;

    public RecordingActivity(ChangingAgreement changing) {
        this.changing = changing;
    }

    public Outcome<Agreement, AgreementRejection> record(Change change, PartialDate on, String note) {
        return changing.apply(change, AgreementRight.RECORD_ACTIVITY, (agreement, now) -> agreement
                .life()
                .recordActivity(
                        new AgreementAction(AgreementAction.Kind.ACTIVITY, on, change.document(), note),
                        changing.dayOf(now)));
    }
}
