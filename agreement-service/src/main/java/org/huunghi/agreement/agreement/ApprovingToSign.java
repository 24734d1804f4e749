package org.huunghi.agreement.agreement;

import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Outcome;

/** The chair lets the agreement be signed. */
public final class ApprovingToSign {

    private final ChangingAgreement changing;
    private final AgreementRules rules;

    public ApprovingToSign(ChangingAgreement changing, AgreementRules rules) {
        this.changing = changing;
        this.rules = rules;
    }

    public Outcome<Agreement, AgreementRejection> approve(Change change) {
        return changing.apply(change, AgreementRight.DECIDE, (agreement, now) -> agreement
                .preparation()
                .approveToSign(changing.dayOf(now), rules.silenceIsConsent()));
    }
}
