package org.huunghi.agreement.agreement;

import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Outcome;

/** The chair, or somebody the chair has authorised in writing, has signed. */
public final class SigningAgreement {

    private final ChangingAgreement changing;
    private final LegalClocks clocks;
    private final AgreementRules rules;

    public SigningAgreement(ChangingAgreement changing, LegalClocks clocks, AgreementRules rules) {
        this.changing = changing;
        this.clocks = clocks;
        this.rules = rules;
    }

    public Outcome<Agreement, AgreementRejection> sign(Change change, Signing signing) {
        return changing.apply(
                change,
                signing.authorisation() == null ? AgreementRight.SIGN : AgreementRight.SIGN_AUTHORISED,
                (agreement, now) -> agreement
                        .conclusion()
                        .sign(
                                signing,
                                change.document(),
                                clocks.from(AgreementDeadlines.REPORT, signing.signedOn()),
                                rules.watch(),
                                changing.dayOf(now)));
    }
}
