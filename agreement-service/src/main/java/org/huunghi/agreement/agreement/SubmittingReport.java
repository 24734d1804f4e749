package org.huunghi.agreement.agreement;

import org.huunghi.agreement.words.Change;
import org.huunghi.agreement.words.PartialDate;
import org.huunghi.eventing.Outcome;

/** The Prime Minister has been told of the signing, with a copy to the Ministry of Foreign Affairs. */
public final class SubmittingReport {

    private final ChangingAgreement changing;

    public SubmittingReport(ChangingAgreement changing) {
        this.changing = changing;
    }

    public Outcome<Agreement, AgreementRejection> submit(Change change, PartialDate on) {
        return changing.apply(change, AgreementRight.REPORT_SIGNING, (agreement, now) -> agreement
                .conclusion()
                .submitReport(on, change.document(), changing.dayOf(now)));
    }
}
