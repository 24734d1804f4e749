package org.huunghi.agreement.agreement;

import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Outcome;

/** The responsible unit takes up the proposal. */
public final class StartingDraft {

    private final ChangingAgreement changing;

    public StartingDraft(ChangingAgreement changing) {
        this.changing = changing;
    }

    public Outcome<Agreement, AgreementRejection> start(Change change) {
        return changing.apply(change, AgreementRight.DRAFT, (agreement, now) -> agreement
                .preparation()
                .startDrafting());
    }
}
