package org.huunghi.agreement.agreement;

import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Outcome;

/** A consultee has answered, or has changed its mind. */
public final class RecordingOpinion {

    private final ChangingAgreement changing;

    public RecordingOpinion(ChangingAgreement changing) {
        this.changing = changing;
    }

    public Outcome<Agreement, AgreementRejection> record(Change change, String consultee, boolean agrees, String note) {
        return changing.apply(change, AgreementRight.RECORD_OPINION, (agreement, now) -> agreement
                .preparation()
                .recordOpinion(consultee, agrees, note, change.document(), now));
    }
}
