package org.huunghi.agreement.agreement;

import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Outcome;

/** The Prime Minister has answered. */
public final class RecordingPmOpinion {

    private final ChangingAgreement changing;

    public RecordingPmOpinion(ChangingAgreement changing) {
        this.changing = changing;
    }

    public Outcome<Agreement, AgreementRejection> record(Change change, boolean consents, String note) {
        return changing.apply(change, AgreementRight.RECORD_PM_OPINION, (agreement, now) -> agreement
                .preparation()
                .recordPmOpinion(new PmOpinion(consents, note, change.document(), now)));
    }
}
