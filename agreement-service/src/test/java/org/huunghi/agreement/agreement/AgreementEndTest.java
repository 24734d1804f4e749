package org.huunghi.agreement.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.agreement.AgreementClocksTest.signed;
import static org.huunghi.agreement.agreement.AgreementClocksTest.told;
import static org.huunghi.agreement.agreement.AgreementSamples.LETTER;
import static org.huunghi.agreement.agreement.AgreementSamples.accepted;
import static org.huunghi.agreement.agreement.AgreementSamples.done;
import static org.huunghi.agreement.agreement.AgreementSamples.gone;
import static org.huunghi.agreement.agreement.AgreementSamples.inForceUntil;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.huunghi.agreement.agreement.AgreementAction.Kind;
import org.huunghi.agreement.words.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the end of an agreement makes itself heard, and what becomes of one that nobody cares for. */
class AgreementEndTest {

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
    void whatIsInheritedIsWarnedOfAndEndsOnceItIsKept() {
        var inherited = inherited(inForceUntil("2026-06-30", null));

        assertThat(told(inherited, LocalDate.of(2026, 6, 1)))
                .extracting(event -> ((AgreementEvent.Expiring) event).threshold())
                .containsExactly(180, 90, 30);
        var late = LocalDate.of(2026, 7, 5);
        var warned = inherited.clocks().ring(late).orElseThrow().state();
        assertThat(warned.clocks().nextOn()).isEmpty();
        var kept = accepted(warned.inheritance().keep(LETTER, late));
        assertThat(told(kept, late)).containsExactly(new AgreementEvent.Expired(LocalDate.of(2026, 6, 30)));
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

    /** Somebody did something that day, so that it is not forgotten meanwhile. */
    private static Agreement inherited(Agreement agreement) {
        var proposed = accepted(agreement.inheritance().propose(List.of(gone(Succession.Stage.PROPOSED))));
        return accepted(proposed.inheritance().inherit(LETTER, LocalDate.of(2025, 7, 1)));
    }

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
