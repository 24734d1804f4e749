package org.huunghi.agreement.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.huunghi.agreement.agreement.AgreementSamples.ANSWER;
import static org.huunghi.agreement.agreement.AgreementSamples.FOREIGN_MINISTRY;
import static org.huunghi.agreement.agreement.AgreementSamples.JUSTICE;
import static org.huunghi.agreement.agreement.AgreementSamples.LETTER;
import static org.huunghi.agreement.agreement.AgreementSamples.NOW;
import static org.huunghi.agreement.agreement.AgreementSamples.TODAY;
import static org.huunghi.agreement.agreement.AgreementSamples.WATCH;
import static org.huunghi.agreement.agreement.AgreementSamples.aProposal;
import static org.huunghi.agreement.agreement.AgreementSamples.aSigning;
import static org.huunghi.agreement.agreement.AgreementSamples.accepted;
import static org.huunghi.agreement.agreement.AgreementSamples.anAgreement;
import static org.huunghi.agreement.agreement.AgreementSamples.consulted;
import static org.huunghi.agreement.agreement.AgreementSamples.done;
import static org.huunghi.agreement.agreement.AgreementSamples.rejection;

import java.util.List;
import org.huunghi.agreement.words.PartialDate;
import org.junit.jupiter.api.Test;

class AgreementTest {

    @Test
    void signingIsNotApprovedWhileAnAnswerIsMissing() {
        var agreement = anAgreement(AgreementStatus.CONSULTING, consulted(true, null));

        assertThat(rejection(agreement.preparation().approveToSign(TODAY, false)))
                .isEqualTo(new AgreementRejection.AnswersMissing(List.of("so-tu-phap")));
    }

    @Test
    void silenceIsConsentOnlyWhereTheProvinceSaysSoAndWhenTheTimeIsOver() {
        var silent =
                anAgreement(AgreementStatus.CONSULTING, consulted(true, null)).preparation();
        var missing = new AgreementRejection.AnswersMissing(List.of("so-tu-phap"));
        var late = ANSWER.due().plusDays(1);

        assertThat(rejection(silent.approveToSign(late, false))).isEqualTo(missing);
        assertThat(rejection(silent.approveToSign(ANSWER.due(), true))).isEqualTo(missing);
        assertThat(accepted(silent.approveToSign(late, true)).status()).isEqualTo(AgreementStatus.APPROVED_TO_SIGN);
    }

    @Test
    void signingIsNotApprovedWhileSomebodyDisagrees() {
        var agreement = anAgreement(AgreementStatus.CONSULTING, consulted(false, true));

        assertThat(rejection(agreement.preparation().approveToSign(TODAY, false)))
                .isEqualTo(new AgreementRejection.DisagreementOpen(List.of("bo-ngoai-giao")));
    }

    @Test
    void aDisagreementEndsWhenTheConsulteeComesRound() {
        var disputed = anAgreement(AgreementStatus.CONSULTING, consulted(false, true));

        var settled = accepted(disputed.preparation().recordOpinion("bo-ngoai-giao", true, "đã chỉnh lý", LETTER, NOW));

        assertThat(settled.consultation().opinions()).hasSize(2);
        assertThat(accepted(settled.preparation().approveToSign(TODAY, false)).status())
                .isEqualTo(AgreementStatus.APPROVED_TO_SIGN);
    }

    @Test
    void onlyADisagreementGoesToThePrimeMinister() {
        assertThat(rejection(
                        anAgreement(AgreementStatus.CONSULTING).preparation().escalateToPm(ANSWER)))
                .isEqualTo(new AgreementRejection.NobodyDisagrees());
    }

    @Test
    void afterADisagreementNothingIsSignedWithoutThePrimeMinistersConsent() {
        var escalated = accepted(anAgreement(AgreementStatus.CONSULTING, consulted(false, true))
                .preparation()
                .escalateToPm(ANSWER));
        var refused =
                accepted(escalated.preparation().recordPmOpinion(new PmOpinion(false, "chưa phù hợp", LETTER, NOW)));
        var consented = accepted(refused.preparation().recordPmOpinion(new PmOpinion(true, null, LETTER, NOW)));

        assertThat(rejection(escalated.preparation().approveToSign(TODAY, false)))
                .isEqualTo(new AgreementRejection.PmConsentMissing());
        assertThat(rejection(refused.preparation().approveToSign(TODAY, false)))
                .isEqualTo(new AgreementRejection.PmConsentMissing());
        assertThat(accepted(consented.preparation().approveToSign(TODAY, false)).status())
                .isEqualTo(AgreementStatus.APPROVED_TO_SIGN);
    }

    @Test
    void onlyWhoWasAskedCanAnswer() {
        assertThat(rejection(anAgreement(AgreementStatus.CONSULTING)
                        .preparation()
                        .recordOpinion("so-y-te", true, null, null, NOW)))
                .isEqualTo(new AgreementRejection.NotConsulted("so-y-te"));
    }

    @Test
    void nobodyIsAskedTwice() {
        assertThat(rejection(anAgreement(AgreementStatus.DRAFTING)
                        .preparation()
                        .requestConsultation(
                                List.of(FOREIGN_MINISTRY, JUSTICE, FOREIGN_MINISTRY), TODAY, ANSWER, TODAY)))
                .isEqualTo(new AgreementRejection.NamedTwice("bo-ngoai-giao"));
    }

    @Test
    void anAgreementOfThePastKeepsItsOwnDates() {
        var signed = accepted(anAgreement(AgreementStatus.APPROVED_TO_SIGN)
                .conclusion()
                .sign(aSigning("2022-07"), LETTER, null, WATCH, TODAY));
        var inForce = accepted(signed.conclusion().enterIntoForce(new PartialDate("2022"), null, TODAY));
        var reaffirmed = accepted(inForce.life().reaffirm(done(AgreementAction.Kind.REAFFIRMED, "2024-03"), TODAY));

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
        assertThat(rejection(anAgreement(AgreementStatus.APPROVED_TO_SIGN)
                        .conclusion()
                        .sign(aSigning("2026-11-22"), null, null, WATCH, TODAY)))
                .isEqualTo(new AgreementRejection.DateInFuture(new PartialDate("2026-11-22")));
    }

    @Test
    void nothingIsInForceBeforeItWasSigned() {
        assertThat(rejection(anAgreement(AgreementStatus.SIGNED)
                        .conclusion()
                        .enterIntoForce(new PartialDate("2021"), null, TODAY)))
                .isEqualTo(new AgreementRejection.BeforeSigning(new PartialDate("2021"), new PartialDate("2022-07")));
    }

    @Test
    void aPeriodDoesNotEndBeforeItBegins() {
        var backwards = new Period(new PartialDate("2025"), new PartialDate("2022"));

        assertThat(rejection(Agreement.propose("a", aProposal(backwards), "so-ngoai-vu", NOW)))
                .isEqualTo(new AgreementRejection.PeriodBackwards(backwards));
    }
}
