package org.huunghi.agreement.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.agreement.AgreementSamples.LETTER;
import static org.huunghi.agreement.agreement.AgreementSamples.TODAY;
import static org.huunghi.agreement.agreement.AgreementSamples.WATCH;
import static org.huunghi.agreement.agreement.AgreementSamples.accepted;
import static org.huunghi.agreement.agreement.AgreementSamples.anAgreement;
import static org.huunghi.agreement.agreement.AgreementSamples.done;
import static org.huunghi.agreement.agreement.AgreementSamples.inForceUntil;
import static org.huunghi.agreement.agreement.AgreementSamples.rejection;

import java.time.LocalDate;
import java.util.List;
import org.huunghi.agreement.agreement.AgreementAction.Kind;
import org.huunghi.agreement.words.PartialDate;
import org.huunghi.agreement.words.Text;
import org.huunghi.eventing.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifeTest {

    private static final LocalDate END = LocalDate.of(2025, 12, 31);

    @Test
    void anAmendmentChangesWhatItNamesAndNothingElse() {
        var before = inForceUntil("2027", null);
        var amendment =
                new Amendment(new PartialDate("2026-03"), "thêm du lịch", null, List.of("TOURISM"), new Renewal(24));

        var after = accepted(before.life().amend(amendment, done(Kind.AMENDED, "2026-03"), TODAY));

        assertThat(after.proposal().fields()).containsExactly("TOURISM");
        assertThat(after.proposal().renewal()).isEqualTo(new Renewal(24));
        assertThat(after.proposal().title()).isEqualTo(before.proposal().title());
        assertThat(after.proposal().period()).isEqualTo(before.proposal().period());
        var renamed = new Amendment(new PartialDate("2026-04"), "đổi tên", new Text("Tên mới", null), null, null);
        assertThat(accepted(after.life().amend(renamed, done(Kind.AMENDED, "2026-04"), TODAY))
                        .proposal())
                .satisfies(terms -> assertThat(terms.title().vi()).isEqualTo("Tên mới"))
                .satisfies(terms -> assertThat(terms.fields()).containsExactly("TOURISM"))
                .satisfies(terms -> assertThat(terms.renewal()).isEqualTo(new Renewal(24)));
    }

    @ParameterizedTest
    @CsvSource({"2025, 2025-12-31", "2025-12-31, 2025-12-31", "2024, 2025-12-31"})
    void anExtensionEndsLater(String until, LocalDate endsOn) {
        var agreement = inForceUntil("2025", null);

        assertThat(rejection(agreement.life().extend(new PartialDate(until), done(Kind.EXTENDED, "2025-06"), TODAY)))
                .isEqualTo(new AgreementRejection.NotLonger(new PartialDate(until), endsOn));
    }

    @Test
    void whatHasNoEndIsNotExtended() {
        assertThat(rejection(inForceUntil(null, null)
                        .life()
                        .extend(new PartialDate("2030"), done(Kind.EXTENDED, "2025-06"), TODAY)))
                .isEqualTo(new AgreementRejection.OpenEnded());
    }

    @Test
    void anExtensionThatWasAgreedInTimeBringsAnExpiredAgreementBack() {
        var expired = anAgreement(AgreementStatus.EXPIRED);

        var back = accepted(expired.life().extend(new PartialDate("2030"), done(Kind.EXTENDED, "2025-12-01"), TODAY));

        assertThat(back.status()).isEqualTo(AgreementStatus.IN_FORCE);
        assertThat(back.proposal().endsOn()).isEqualTo("2030-12-31");
        assertThat(rejection(expired.life().extend(new PartialDate("2030"), done(Kind.EXTENDED, "2026-01-01"), TODAY)))
                .isEqualTo(new AgreementRejection.AfterEnd(new PartialDate("2026-01-01"), END));
        assertThat(rejection(expired.life().reaffirm(done(Kind.REAFFIRMED, "2026-02"), TODAY)))
                .isEqualTo(new AgreementRejection.AfterEnd(new PartialDate("2026-02"), END));
    }

    @Test
    void theLogOfOneAgreementIsBounded() {
        var agreement = inForceUntil(null, null);
        for (var i = 0; i < Life.MOST_ACTIONS; i++) {
            agreement = accepted(agreement.life().recordActivity(done(Kind.ACTIVITY, "2026-03"), TODAY));
        }

        assertThat(rejection(agreement.life().recordActivity(done(Kind.ACTIVITY, "2026-04"), TODAY)))
                .isEqualTo(new AgreementRejection.LogFull(Life.MOST_ACTIONS));
        assertThat(accepted(agreement.life().terminate(done(Kind.TERMINATED, "2026-04"), TODAY))
                        .status())
                .isEqualTo(AgreementStatus.TERMINATED);
    }

    @Test
    void aReplacedAgreementNamesTheOtherAndThePartnersConsent() {
        var by = new Replacement("b", new PartialDate("2026-05-04"), LETTER);

        var after = accepted(inForceUntil("2027", null).life().replace(by, TODAY));

        assertThat(after.replacement()).isEqualTo(by);
        assertThat(after.actions().getLast())
                .isEqualTo(new AgreementAction(Kind.REPLACED, new PartialDate("2026-05-04"), LETTER, null));
    }

    @Test
    void theReportIsSubmittedOnce() {
        var signed = anAgreement(AgreementStatus.SIGNED);
        var reported = accepted(signed.conclusion().submitReport(new PartialDate("2022-07-20"), LETTER, TODAY));

        assertThat(rejection(reported.conclusion().submitReport(new PartialDate("2022-07-21"), LETTER, TODAY)))
                .isEqualTo(new AgreementRejection.AlreadyReported(new PartialDate("2022-07-20")));
    }

    @Test
    void nobodySignsOnAnAuthorisationThatWasWrittenLater() {
        var approved = anAgreement(AgreementStatus.APPROVED_TO_SIGN);
        var written = LocalDate.of(2022, 7, 16);
        var late = new Signing(
                new PartialDate("2022-07-15"), null, "Giám đốc", new SourceDocument("5/UQ-UBND", written), null);

        assertThat(rejection(approved.conclusion().sign(late, LETTER, null, WATCH, TODAY)))
                .isEqualTo(new AgreementRejection.AuthorisedTooLate(written, new PartialDate("2022-07-15")));
        var early = new Signing(new PartialDate("2022-07-15"), null, "Chủ tịch", null, new PartialDate("2022-07-14"));
        assertThat(rejection(approved.conclusion().sign(early, LETTER, null, WATCH, TODAY)))
                .isEqualTo(new AgreementRejection.BeforeSigning(
                        new PartialDate("2022-07-14"), new PartialDate("2022-07-15")));
    }
}
