package org.huunghi.agreement.agreement;

import java.time.Clock;
import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Outcome;

/** The responsible unit takes up the proposal. */
public final class StartingDraft {

    private final ChangingAgreement changing;

    public StartingDraft(Agreements agreements, Clock clock) {
        changing = new ChangingAgreement(agreements, clock);
    }

    public Outcome<Agreement, AgreementRejection> start(Change change) {
        return changing.apply(change, AgreementRight.DRAFT, (agreement, now) -> agreement.startDrafting());
    }
}
