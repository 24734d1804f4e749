package org.huunghi.agreement.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.agreement.AgreementSamples.DECREE;
import static org.huunghi.agreement.agreement.AgreementSamples.LETTER;
import static org.huunghi.agreement.agreement.AgreementSamples.TODAY;
import static org.huunghi.agreement.agreement.AgreementSamples.accepted;
import static org.huunghi.agreement.agreement.AgreementSamples.anAgreement;
import static org.huunghi.agreement.agreement.AgreementSamples.done;
import static org.huunghi.agreement.agreement.AgreementSamples.rejection;

import java.time.LocalDate;
import java.util.List;
import org.huunghi.agreement.agreement.AgreementAction.Kind;
import org.huunghi.agreement.agreement.Succession.Stage;
import org.huunghi.agreement.known.Acquaintances;
import org.huunghi.agreement.known.KnownUnit;
import org.huunghi.agreement.words.Text;
import org.huunghi.eventing.Decision.Accepted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The forum of five highland provinces, two of which were merged into others in 2025. */
class InheritanceTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);
    private static final LocalDate DAY_AFTER = LocalDate.of(2025, 7, 1);

    private final Acquaintances known = new Acquaintances()
            .unit(new KnownUnit("ubnd-lam-dong", "lam-dong", null, null))
            .unit(new KnownUnit("ubnd-kon-tum", "kon-tum", LAST_DAY, "ubnd-quang-ngai"))
            .unit(new KnownUnit("ubnd-quang-ngai", "quang-ngai", null, null))
            .unit(new KnownUnit("ubnd-tp-da-lat", "lam-dong", LAST_DAY, "ubnd-lam-dong"));

    private final Consequences consequences = new Consequences(known.units(), DECREE);

    @Test
    void everyUnitThatIsGoneIsFoundWithItsHeirOnce() {
        var forum = forum(AgreementStatus.IN_FORCE);

        var told = consequences.of(forum, TODAY).orElseThrow();

        assertThat(told.events())
                .containsExactly(
                        new AgreementEvent.InheritanceProposed(
                                new Succession("ubnd-kon-tum", "ubnd-quang-ngai", DAY_AFTER, DECREE, Stage.PROPOSED)),
                        new AgreementEvent.InheritanceProposed(
                                new Succession("ubnd-tp-da-lat", "ubnd-lam-dong", DAY_AFTER, DECREE, Stage.PROPOSED)));
        assertThat(told.state().inheritance().stage()).contains(Stage.PROPOSED);
        assertThat(consequences.of(told.state(), TODAY)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = AgreementStatus.class, names = "IN_FORCE", mode = EnumSource.Mode.EXCLUDE)
    void whatIsNotInForceIsNotInherited(AgreementStatus status) {
        var agreement = forum(status).next().force(Force.NOT_YET).agreement();

        assertThat(consequences.of(agreement, TODAY).map(Accepted::events).orElse(List.of()))
                .noneMatch(event -> event instanceof AgreementEvent.InheritanceProposed);
    }

    @Test
    void theHeirTakesThePlaceOfTheUnitThatIsGone() {
        var proposed = consequences
                .of(forum(AgreementStatus.IN_FORCE), TODAY)
                .orElseThrow()
                .state();

        var inherited = accepted(proposed.inheritance().inherit(LETTER, TODAY));

        assertThat(inherited.proposal().ourParties()).containsExactly("ubnd-lam-dong", "ubnd-quang-ngai");
        assertThat(inherited.proposal().level()).isEqualTo(AgreementLevel.PROVINCE);
        assertThat(inherited.responsible()).isEqualTo("ubnd-lam-dong");
        assertThat(inherited.inheritance().stage()).contains(Stage.INHERITED);
        assertThat(inherited.actions().getLast().kind()).isEqualTo(Kind.INHERITED);
        var kept = accepted(inherited.inheritance().keep(LETTER, TODAY));
        assertThat(kept.status()).isEqualTo(AgreementStatus.IN_FORCE);
        assertThat(kept.inheritance().stage()).contains(Stage.KEPT);
        assertThat(kept.successions()).hasSize(2);
        assertThat(rejection(kept.inheritance().inherit(LETTER, TODAY)))
                .isEqualTo(new AgreementRejection.NothingToInherit());
    }

    @Test
    void anInheritedAgreementEndsByADecisionOfItsHeir() {
        var inherited = accepted(consequences
                .of(forum(AgreementStatus.IN_FORCE), TODAY)
                .orElseThrow()
                .state()
                .inheritance()
                .inherit(LETTER, TODAY));

        var ended = inherited.life().terminate(done(Kind.TERMINATED, "2026-05"), TODAY);

        assertThat(ended)
                .extracting("events")
                .isEqualTo(List.of(new AgreementEvent.SuccessionDecided(Stage.TERMINATED)));
        assertThat(accepted(ended).inheritance().stage()).contains(Stage.TERMINATED);
    }

    @Test
    void whatEndsBeforeTheChairHasConfirmedIsSettled() {
        var proposed = consequences
                .of(forum(AgreementStatus.IN_FORCE), TODAY)
                .orElseThrow()
                .state();

        var ended = accepted(proposed.life().terminate(done(Kind.TERMINATED, "2026-05"), TODAY));

        assertThat(ended.inheritance().stage()).contains(Stage.LAPSED);
    }

    private static Agreement forum(AgreementStatus status) {
        var terms = new Proposal(
                new Text("Diễn đàn đổi mới sáng tạo Tây Nguyên", null),
                AgreementKind.COOPERATION_PROGRAMME,
                AgreementLevel.DISTRICT,
                List.of("ubnd-lam-dong", "ubnd-kon-tum", "ubnd-tp-da-lat"),
                List.of("csiro"),
                null,
                List.of(),
                null,
                null,
                null,
                null);
        var forum = anAgreement(status, terms, new Consultation(List.of(), null, null));
        return forum.next()
                .responsible("ubnd-tp-da-lat")
                .force(Force.NOT_YET.watchedFrom(TODAY))
                .agreement();
    }
}
