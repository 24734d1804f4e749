package org.huunghi.agreement.agreement;

import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Outcome;

/** Somebody disagrees, so the Prime Minister is asked. */
public final class EscalatingToPm {

    private final ChangingAgreement changing;
    private final LegalClocks clocks;

    public EscalatingToPm(ChangingAgreement changing, LegalClocks clocks) {
        this.changing = changing;
        this.clocks = clocks;
    }

    public Outcome<Agreement, AgreementRejection> escalate(Change change) {
        return changing.apply(change, AgreementRight.DECIDE, (agreement, now) -> agreement
                .preparation()
                .escalateToPm(clocks.from(AgreementDeadlines.PM_ANSWER, changing.dayOf(now))));
    }
}
