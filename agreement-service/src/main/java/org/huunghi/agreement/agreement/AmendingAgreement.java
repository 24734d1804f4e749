package org.huunghi.agreement.agreement;

import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Outcome;

/** Both sides change the text. */
public final class AmendingAgreement {

    private final ChangingAgreement changing;
    private final AgreementFields vocabulary;

    public AmendingAgreement(ChangingAgreement changing, AgreementFields vocabulary) {
        this.changing = changing;
        this.vocabulary = vocabulary;
    }

    public Outcome<Agreement, AgreementRejection> amend(Change change, Amendment amendment) {
        var action =
                new AgreementAction(AgreementAction.Kind.AMENDED, amendment.on(), change.document(), amendment.note());
        return changing.apply(change, AgreementRight.DECIDE, (agreement, now) -> vocabulary
                .flaw(amendment.fields())
                .map(Decision::<Agreement, AgreementEvent, AgreementRejection>rejected)
                .orElseGet(() -> agreement.life().amend(amendment, action, changing.dayOf(now))));
    }
}
