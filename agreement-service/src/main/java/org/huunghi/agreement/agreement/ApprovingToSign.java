package org.huunghi.agreement.agreement;

import java.time.Clock;
import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Outcome;

/** The chair lets the agreement be signed. */
public final class ApprovingToSign {

    private final ChangingAgreement changing;

    public ApprovingToSign(Agreements agreements, Clock clock) {
        changing = new ChangingAgreement(agreements, clock);
    }

    public Outcome<Agreement, AgreementRejection> approve(Change change) {
        return changing.apply(change, AgreementRight.DECIDE, (agreement, now) -> agreement.approveToSign());
    }
}
