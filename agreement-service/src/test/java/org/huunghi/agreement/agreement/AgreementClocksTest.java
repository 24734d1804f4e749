package org.huunghi.agreement.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.agreement.AgreementSamples.FOREIGN_MINISTRY;
import static org.huunghi.agreement.agreement.AgreementSamples.JUSTICE;
import static org.huunghi.agreement.agreement.AgreementSamples.LETTER;
import static org.huunghi.agreement.agreement.AgreementSamples.NOW;
import static org.huunghi.agreement.agreement.AgreementSamples.WATCH;
import static org.huunghi.agreement.agreement.AgreementSamples.accepted;
import static org.huunghi.agreement.agreement.AgreementSamples.anAgreement;
import static org.huunghi.agreement.agreement.AgreementSamples.consulted;
import static org.huunghi.agreement.calendar.almanac.Books.DEADLINES;
import static org.huunghi.agreement.calendar.almanac.Books.RULES;

import java.time.LocalDate;
import java.util.List;
import org.huunghi.agreement.agreement.AgreementAction.Kind;
import org.huunghi.agreement.words.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clock runs over days that the tests name; the calendar is the one the service ships. */
class AgreementClocksTest {

    @ParameterizedTest
    @CsvSource({
        "over Tet of 2026,                   2026-02-12, 2026-03-02",
        "over National Day and a worked day, 2026-08-20, 2026-08-28",
        "a week without days off,            2026-03-02, 2026-03-11",
    })
    void eachConsulteeHasSevenWorkingDaysToAnswer(String what, LocalDate sentOn, LocalDate due) {
        var consulting = consulting(sentOn);
        var answered = accepted(consulting.preparation().recordOpinion("so-tu-phap", true, null, LETTER, NOW));

        assertThat(consulting.clocks().nextOn()).as(what).contains(due.plusDays(1));
        assertThat(told(consulting, due)).isEmpty();
        assertThat(told(consulting, due.plusDays(1)))
                .containsExactly(
                        new AgreementEvent.ConsultationOverdue("bo-ngoai-giao", due),
                        new AgreementEvent.ConsultationOverdue("so-tu-phap", due));
        assertThat(told(answered, due.plusDays(30)))
                .containsExactly(new AgreementEvent.ConsultationOverdue("bo-ngoai-giao", due));
    }

    @ParameterizedTest
    @CsvSource({"2026-02-12, 2026-03-02", "2026-08-20, 2026-08-28"})
    void thePrimeMinisterHasSevenWorkingDaysToAnswer(LocalDate askedOn, LocalDate due) {
        var asked = accepted(anAgreement(AgreementStatus.CONSULTING, consulted(false, true))
                .preparation()
                .escalateToPm(DEADLINES.of("pm-answer", askedOn)));
        var answered = accepted(asked.preparation().recordPmOpinion(new PmOpinion(false, null, LETTER, NOW)));

        assertThat(told(asked, due)).isEmpty();
        assertThat(told(asked, due.plusDays(1))).containsExactly(new AgreementEvent.PmOpinionOverdue(due));
        assertThat(told(answered, due.plusDays(1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "in a week of work,                2026-03-02, 2026-03-17",
        "ending on a Sunday and so on Monday, 2026-03-07, 2026-03-23",
        "ending within Tet and so after it, 2026-02-03, 2026-02-23",
        "ending on the worked Saturday,    2026-08-07, 2026-08-22",
    })
    void theSigningIsReportedWithinFifteenDays(String what, LocalDate signedOn, LocalDate due) {
        var signed = signed(signedOn, null);

        assertThat(signed.report().awaited().due()).as(what).isEqualTo(due);
        assertThat(told(signed, due)).isEmpty();
        assertThat(told(signed, due.plusDays(1))).containsExactly(new AgreementEvent.PostSigningReportOverdue(due, 1));
        assertThat(told(signed, due.plusDays(40)))
                .containsExactly(new AgreementEvent.PostSigningReportOverdue(due, 40));
        var reported = accepted(signed.conclusion().submitReport(PartialDate.of(due), LETTER, due));
        assertThat(told(reported, due.plusDays(1))).isEmpty();
    }

    @Test
    void noReportIsCountedFromADayThatIsNotKnown() {
        var clocks = new LegalClocks(RULES, DEADLINES);

        assertThat(clocks.from("post-signing-report", new PartialDate("2022-07")))
                .isNull();
        assertThat(clocks.from("post-signing-report", new PartialDate("2016-07-15")))
                .isNull();
        assertThat(clocks.from("post-signing-report", new PartialDate("2021-07-01"))
                        .due())
                .isEqualTo("2021-07-16");
    }

    @Test
    void theAgreementTakesEffectOnItsDayAndIsWatchedFromThenOn() {
        var signed = signed(LocalDate.of(2026, 3, 2), "2026-03-10");

        assertThat(told(signed, LocalDate.of(2026, 3, 9))).isEmpty();
        var inForce = signed.clocks().ring(LocalDate.of(2026, 3, 10)).orElseThrow();
        assertThat(inForce.events())
                .containsExactly(new AgreementEvent.EnteredIntoForce(new PartialDate("2026-03-10")));
        assertThat(inForce.state().status()).isEqualTo(AgreementStatus.IN_FORCE);
        assertThat(inForce.state().actions()).extracting(AgreementAction::kind).contains(Kind.ENTERED_INTO_FORCE);
        assertThat(inForce.state().clocks().nextOn()).contains(LocalDate.of(2026, 3, 18));
    }

    @Test
    void aClockThatMovesIsToldForItsNewDayToo() {
        var consulting = consulting(LocalDate.of(2026, 8, 20));
        var overdue = consulting
                .clocks()
                .ring(LocalDate.of(2026, 8, 29))
                .orElseThrow()
                .state();
        var due = LocalDate.of(2026, 8, 31);

        var moved = overdue.deadlines()
                .move("consultation-answer:bo-ngoai-giao", due)
                .orElseThrow();

        assertThat(moved.events())
                .containsExactly(new AgreementEvent.DeadlineMoved(
                        "consultation-answer:bo-ngoai-giao", LocalDate.of(2026, 8, 28), due));
        assertThat(told(moved.state(), due)).isEmpty();
        assertThat(told(moved.state(), due.plusDays(1)))
                .containsExactly(new AgreementEvent.ConsultationOverdue("bo-ngoai-giao", due));
        assertThat(moved.state().deadlines().move("consultation-answer:bo-ngoai-giao", due))
                .isEmpty();
        assertThat(moved.state().deadlines().move("pm-answer", due)).isEmpty();
    }

    private static Agreement consulting(LocalDate sentOn) {
        return accepted(anAgreement(AgreementStatus.DRAFTING)
                .preparation()
                .requestConsultation(
                        List.of(FOREIGN_MINISTRY, JUSTICE),
                        sentOn,
                        DEADLINES.of("consultation-answer", sentOn),
                        sentOn));
    }

    static Agreement signed(LocalDate on, String effectiveOn) {
        return signed(on, effectiveOn, null);
    }

    static Agreement signed(LocalDate on, String effectiveOn, Period period) {
        var signing = new Signing(PartialDate.of(on), null, "Chủ tịch", null, PartialDate.of(effectiveOn));
        var approved = anAgreement(
                AgreementStatus.APPROVED_TO_SIGN, AgreementSamples.aProposal(period), consulted(true, true));
        return accepted(
                approved.conclusion().sign(signing, LETTER, DEADLINES.of("post-signing-report", on), WATCH, on));
    }

    static List<AgreementEvent> told(Agreement agreement, LocalDate day) {
        return agreement.clocks().ring(day).map(rung -> rung.events()).orElse(List.of());
    }
}
