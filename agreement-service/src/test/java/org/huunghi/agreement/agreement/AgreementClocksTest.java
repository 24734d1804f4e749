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
import static org.huunghi.agreement.agreement.AgreementSamples.done;
import static org.huunghi.agreement.agreement.AgreementSamples.inForceUntil;
import static org.huunghi.agreement.calendar.almanac.Books.DEADLINES;
import static org.huunghi.agreement.calendar.almanac.Books.RULES;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the day before the first warning | 2026-07-03 | ",
                "each threshold on its day        | 2026-07-04 | expiring 180/180",
                "                                 | 2026-10-02 | expiring 90/90",
                "                                 | 2026-12-01 | expiring 30/30",
                "on the last day                  | 2026-12-31 | ",
                "the day after                    | 2027-01-01 | expired",
            })
    void anEndIsToldOfInTimeByASweepThatNeverStops(String what, LocalDate day, String expected) {
        var agreement = active(inForceUntil("2026", null), day);

        assertThat(names(sweptDaily(agreement, LocalDate.of(2026, 6, 1), day.minusDays(1))
                        .clocks()
                        .ring(day)
                        .map(rung -> rung.events())
                        .orElse(List.of())))
                .as(what)
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "over two thresholds   | 2026-10-20 | expiring 180/72, expiring 90/72",
                "over all of them      | 2026-12-25 | expiring 180/6, expiring 90/6, expiring 30/6",
                "and over the end      | 2027-02-01 | expiring 180/0, expiring 90/0, expiring 30/0, expired",
            })
    void afterDowntimeEachThresholdThatWasMissedIsToldOnce(String what, LocalDate back, String expected) {
        var agreement = active(inForceUntil("2026", null), back);

        var rung = agreement.clocks().ring(back).orElseThrow();

        assertThat(names(rung.events())).as(what).isEqualTo(Arrays.asList(expected.split(", ")));
        assertThat(rung.state().clocks().ring(back)).isEmpty();
    }

    @Test
    void warningsThatLayBehindWhenTheEndBecameKnownAreNotGiven() {
        var today = LocalDate.of(2026, 11, 1);
        var signed = signed(LocalDate.of(2026, 10, 30), null, new Period(null, new PartialDate("2026")));

        var inForce = accepted(signed.conclusion().enterIntoForce(PartialDate.of(today), null, today));

        assertThat(inForce.clocks().ring(today)).isEmpty();
        assertThat(names(inForce.clocks()
                        .ring(LocalDate.of(2026, 12, 1))
                        .orElseThrow()
                        .events()))
                .containsExactly("PostSigningReportOverdue", "expiring 30/30");
    }

    @Test
    void anExtensionStartsTheWarningsAnew() {
        var day = LocalDate.of(2026, 12, 2);
        var warned = active(inForceUntil("2026", null), day)
                .clocks()
                .ring(day)
                .orElseThrow()
                .state();
        var extended = accepted(warned.life().extend(new PartialDate("2028"), done(Kind.EXTENDED, "2026-12-02"), day));

        assertThat(extended.clocks().nextOn()).contains(LocalDate.of(2027, 12, 2));
        var lively = active(extended, LocalDate.of(2028, 7, 4));
        assertThat(names(lively.clocks()
                        .ring(LocalDate.of(2028, 7, 4))
                        .orElseThrow()
                        .events()))
                .containsExactly("expiring 180/180");
    }

    @Test
    void aClauseOfRenewalTakesThePlaceOfTheEnd() {
        var day = LocalDate.of(2027, 1, 1);
        var agreement = active(inForceUntil("2026", new Renewal(36)), day);

        var renewed = agreement.clocks().ring(day).orElseThrow();

        assertThat(renewed.state().status()).isEqualTo(AgreementStatus.IN_FORCE);
        assertThat(renewed.state().proposal().endsOn()).isEqualTo("2029-12-31");
        assertThat(names(renewed.events()))
                .containsExactly("expiring 180/0", "expiring 90/0", "expiring 30/0", "Renewed");
        assertThat(names(active(renewed.state(), LocalDate.of(2029, 7, 4))
                        .clocks()
                        .ring(LocalDate.of(2029, 7, 4))
                        .orElseThrow()
                        .events()))
                .containsExactly("expiring 180/180");
    }

    @Test
    void manyRenewalsThatNobodySawAreOne() {
        var day = LocalDate.of(2026, 6, 1);
        var agreement = active(inForceUntil("2022-12", new Renewal(12)), day);

        var renewed = agreement.clocks().ring(day).orElseThrow();

        assertThat(renewed.events())
                .filteredOn(e -> e instanceof AgreementEvent.Renewed)
                .hasSize(1);
        assertThat(renewed.state().proposal().endsOn()).isEqualTo("2026-12-31");
    }

    @Test
    void aSuspendedAgreementIsNotRenewed() {
        var day = LocalDate.of(2027, 1, 1);
        var suspended = accepted(active(inForceUntil("2026", new Renewal(36)), day)
                .life()
                .suspend(done(Kind.SUSPENDED, "2026-05"), day));

        assertThat(suspended.clocks().ring(day).orElseThrow().state().status()).isEqualTo(AgreementStatus.EXPIRED);
    }

    @Test
    void aForgottenAgreementIsToldOfOncePerLastActivity() {
        var forgotten = inForceUntil(null, null);

        assertThat(told(forgotten, LocalDate.of(2023, 7, 31))).isEmpty();
        var rung = forgotten.clocks().ring(LocalDate.of(2023, 8, 1)).orElseThrow();
        assertThat(rung.events()).containsExactly(new AgreementEvent.Inactive(LocalDate.of(2022, 8, 1)));
        assertThat(rung.state().clocks().nextOn()).isEmpty();

        var today = LocalDate.of(2023, 10, 1);
        var lively = accepted(rung.state().life().recordActivity(done(Kind.ACTIVITY, "2023-09-15"), today));
        assertThat(lively.clocks().nextOn()).contains(LocalDate.of(2024, 9, 15));
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

    private static Agreement signed(LocalDate on, String effectiveOn) {
        return signed(on, effectiveOn, null);
    }

    private static Agreement signed(LocalDate on, String effectiveOn, Period period) {
        var signing = new Signing(PartialDate.of(on), null, "Chủ tịch", null, PartialDate.of(effectiveOn));
        var approved = anAgreement(
                AgreementStatus.APPROVED_TO_SIGN, AgreementSamples.aProposal(period), consulted(true, true));
        return accepted(
                approved.conclusion().sign(signing, LETTER, DEADLINES.of("post-signing-report", on), WATCH, on));
    }

    /** Somebody did something that day, so that it is not forgotten meanwhile. */
    private static Agreement active(Agreement agreement, LocalDate day) {
        return agreement
                .next()
                .force(agreement.force().activeOn(PartialDate.of(day), day))
                .agreement();
    }

    private static Agreement sweptDaily(Agreement agreement, LocalDate from, LocalDate to) {
        var now = new ArrayList<>(List.of(agreement));
        from.datesUntil(to.plusDays(1))
                .forEach(day -> now.getFirst().clocks().ring(day).ifPresent(rung -> now.set(0, rung.state())));
        return now.getFirst();
    }

    private static List<AgreementEvent> told(Agreement agreement, LocalDate day) {
        return agreement.clocks().ring(day).map(rung -> rung.events()).orElse(List.of());
    }

    private static List<String> names(List<AgreementEvent> events) {
        return events.stream()
                .map(event -> switch (event) {
                    case AgreementEvent.Expiring e -> "expiring " + e.threshold() + "/" + e.daysLeft();
                    case AgreementEvent.Expired e -> "expired";
                    default -> event.getClass().getSimpleName();
                })
                .toList();
    }
}
