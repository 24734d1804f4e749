package org.huunghi.agreement.agreement;

import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Outcome;

/** What is proposed is put right; once it has gone to others for their opinion, only how it is recorded. */
public final class CorrectingAgreement {

    private final ChangingAgreement changing;
    private final VettingProposal vetting;

    public CorrectingAgreement(ChangingAgreement changing, VettingProposal vetting) {
        this.changing = changing;
        this.vetting = vetting;
    }

    /** @param proposal the whole of it as it should read */
    public Outcome<Agreement, AgreementRejection> correct(Change change, Proposal proposal) {
        return changing.apply(change, AgreementRight.CORRECT, (agreement, now) -> vetting.refusal(proposal, change.by())
                .map(Decision::<Agreement, AgreementEvent, AgreementRejection>rejected)
                .orElseGet(() -> agreement.preparation().correct(proposal, change.reason())));
    }
}
