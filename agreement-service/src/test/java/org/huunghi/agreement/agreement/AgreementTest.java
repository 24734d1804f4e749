package org.huunghi.agreement.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.huunghi.agreement.agreement.AgreementSamples.FOREIGN_MINISTRY;
import static org.huunghi.agreement.agreement.AgreementSamples.JUSTICE;
import static org.huunghi.agreement.agreement.AgreementSamples.LETTER;
import static org.huunghi.agreement.agreement.AgreementSamples.NOW;
import static org.huunghi.agreement.agreement.AgreementSamples.TODAY;
import static org.huunghi.agreement.agreement.AgreementSamples.aProposal;
import static org.huunghi.agreement.agreement.AgreementSamples.aSigning;
import static org.huunghi.agreement.agreement.AgreementSamples.anAgreement;
import static org.huunghi.agreement.agreement.AgreementSamples.consulted;

import java.util.List;
import org.huunghi.agreement.words.PartialDate;
import org.huunghi.eventing.Decision;
import org.junit.jupiter.api.Test;

class AgreementTest {

    @Test
    void signingIsNotApprovedWhileAnAnswerIsMissing() {
        var agreement = anAgreement(AgreementStatus.CONSULTING, consulted(true, null));

        assertThat(rejection(agreement.approveToSign()))
                .isEqualTo(new AgreementRejection.AnswersMissing(List.of("so-tu-phap")));
    }

    @Test
    void signingIsNotApprovedWhileSomebodyDisagrees() {
        var agreement = anAgreement(AgreementStatus.CONSULTING, consulted(false, true));

        assertThat(rejection(agreement.approveToSign()))
                .isEqualTo(new AgreementRejection.DisagreementOpen(List.of("bo-ngoai-giao")));
    }

    @Test
    void aDisagreementEndsWhenTheConsulteeComesRound() {
        var disputed = anAgreement(AgreementStatus.CONSULTING, consulted(false, true));

        var settled = accepted(disputed.recordOpinion("bo-ngoai-giao", true, "đã chỉnh lý", LETTER, NOW));

        assertThat(settled.consultation().opinions()).hasSize(2);
        assertThat(accepted(settled.approveToSign()).status()).isEqualTo(AgreementStatus.APPROVED_TO_SIGN);
    }

    @Test
    void onlyADisagreementGoesToThePrimeMinister() {
        assertThat(rejection(anAgreement(AgreementStatus.CONSULTING).escalateToPm()))
                .isEqualTo(new AgreementRejection.NobodyDisagrees());
    }

    @Test
    void afterADisagreementNothingIsSignedWithoutThePrimeMinistersConsent() {
        var escalated = accepted(
                anAgreement(AgreementStatus.CONSULTING, consulted(false, true)).escalateToPm());
        var refused = accepted(escalated.recordPmOpinion(new PmOpinion(false, "chưa phù hợp", LETTER, NOW)));
        var consented = accepted(refused.recordPmOpinion(new PmOpinion(true, null, LETTER, NOW)));

        assertThat(rejection(escalated.approveToSign())).isEqualTo(new AgreementRejection.PmConsentMissing());
        assertThat(rejection(refused.approveToSign())).isEqualTo(new AgreementRejection.PmConsentMissing());
        assertThat(accepted(consented.approveToSign()).status()).isEqualTo(AgreementStatus.APPROVED_TO_SIGN);
    }

    @Test
    void onlyWhoWasAskedCanAnswer() {
        assertThat(rejection(anAgreement(AgreementStatus.CONSULTING).recordOpinion("so-y-te", true, null, null, NOW)))
                .isEqualTo(new AgreementRejection.NotConsulted("so-y-te"));
    }

    @Test
    void nobodyIsAskedTwice() {
        assertThat(rejection(anAgreement(AgreementStatus.DRAFTING)
                        .requestConsultation(List.of(FOREIGN_MINISTRY, JUSTICE, FOREIGN_MINISTRY))))
                .isEqualTo(new AgreementRejection.NamedTwice("bo-ngoai-giao"));
    }

    @Test
    void anAgreementOfThePastKeepsItsOwnDates() {
        var signed = accepted(anAgreement(AgreementStatus.APPROVED_TO_SIGN).sign(aSigning("2022-07"), LETTER, TODAY));
        var inForce = accepted(signed.enterIntoForce(new PartialDate("2022"), null, TODAY));
        var reaffirmed = accepted(inForce.reaffirm(new PartialDate("2024-03"), null, "hội đàm", TODAY));

        assertThat(reaffirmed.signedOn()).isEqualTo(new PartialDate("2022-07"));
        assertThat(reaffirmed.proposal().period().to()).isEqualTo(new PartialDate("2025"));
        assertThat(reaffirmed.actions())
                .extracting(AgreementAction::kind, action -> action.on().value())
                .containsExactly(
                        tuple(AgreementAction.Kind.SIGNED, "2022-07"),
                        tuple(AgreementAction.Kind.ENTERED_INTO_FORCE, "2022"),
                        tuple(AgreementAction.Kind.REAFFIRMED, "2024-03"));
    }

    @Test
    void nothingIsSignedTomorrow() {
        assertThat(rejection(anAgreement(AgreementStatus.APPROVED_TO_SIGN).sign(aSigning("2026-11-22"), null, TODAY)))
                .isEqualTo(new AgreementRejection.DateInFuture(new PartialDate("2026-11-22")));
    }

    @Test
    void nothingIsInForceBeforeItWasSigned() {
        assertThat(rejection(anAgreement(AgreementStatus.SIGNED).enterIntoForce(new PartialDate("2021"), null, TODAY)))
                .isEqualTo(new AgreementRejection.BeforeSigning(new PartialDate("2021"), new PartialDate("2022-07")));
    }

    @Test
    void aPeriodDoesNotEndBeforeItBegins() {
        var backwards = new Period(new PartialDate("2025"), new PartialDate("2022"));

        assertThat(rejection(Agreement.propose("a", aProposal(backwards), "so-ngoai-vu", NOW)))
                .isEqualTo(new AgreementRejection.PeriodBackwards(backwards));
    }

    private static Agreement accepted(Decision<Agreement, AgreementEvent, AgreementRejection> decision) {
        return switch (decision) {
            case Decision.Accepted<Agreement, AgreementEvent, AgreementRejection> accepted -> accepted.state();
            case Decision.Rejected<Agreement, AgreementEvent, AgreementRejection>(AgreementRejection reason) ->
                throw new AssertionError("refused: " + reason);
        };
    }

    private static AgreementRejection rejection(Decision<Agreement, AgreementEvent, AgreementRejection> decision) {
        return switch (decision) {
            case Decision.Rejected<Agreement, AgreementEvent, AgreementRejection>(AgreementRejection reason) -> reason;
            case Decision.Accepted<Agreement, AgreementEvent, AgreementRejection> accepted ->
                throw new AssertionError("accepted: " + accepted);
        };
    }
}
