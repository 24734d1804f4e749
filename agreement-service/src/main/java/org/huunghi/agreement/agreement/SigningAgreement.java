package org.huunghi.agreement.agreement;

import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Outcome;

/** The chair, or somebody the chair has authorised in writing, has signed. */
public final class SigningAgreement {

    private final ChangingAgreement changing;

    public SigningAgreement(ChangingAgreement changing) {
        this.changing = changing;
    }

    public Outcome<Agreement, AgreementRejection> sign(Change change, Signing signing) {
        return changing.apply(
                change,
                signing.authorisation() == null ? AgreementRight.SIGN : AgreementRight.SIGN_AUTHORISED,
                (agreement, now) -> agreement.sign(signing, change.document(), changing.dayOf(now)));
    }
}
