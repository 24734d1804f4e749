package org.huunghi.aid.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.aid.item.AidStatus.APPRAISING;
import static org.huunghi.aid.item.AidStatus.APPROVED;
import static org.huunghi.aid.item.AidStatus.DOSSIER_INCOMPLETE;
import static org.huunghi.aid.item.AidStatus.DOSSIER_VALID;
import static org.huunghi.aid.item.AidStatus.PROPOSED;
import static org.huunghi.aid.item.AidStatus.REJECTED;
import static org.huunghi.aid.item.Given.APPRAISED;
import static org.huunghi.aid.item.Given.DECIDED;
import static org.huunghi.aid.item.Given.DECISION;
import static org.huunghi.aid.item.Given.TODAY;
import static org.huunghi.aid.item.Given.accepted;
import static org.huunghi.aid.item.Given.approval;
import static org.huunghi.aid.item.Given.item;
import static org.huunghi.aid.item.Given.law;
import static org.huunghi.aid.item.Given.on;
import static org.huunghi.aid.item.Given.proposal;
import static org.huunghi.aid.item.Given.state;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.SourceDocument;
import org.junit.jupiter.api.Test;

class AidItemTest {

    private static final Money YEN = new Money(new BigDecimal("20000000"), "JPY");
    private static final ExchangeRate YEN_RATE = new ExchangeRate(new BigDecimal("150.3"), "Kho bạc Nhà nước", DECIDED);

    @Test
    void proposalOfTomorrowIsRejected() {
        var tomorrow = AidItem.propose("a-1", proposal(), Given.PROPOSED.minusDays(1));
        assertRejected(tomorrow, new AidRejection.DateInFuture(Given.PROPOSED));
    }

    @Test
    void returnedDossierSaysWhatItLacksUntilItIsWhole() {
        var returned = item(DOSSIER_INCOMPLETE);
        assertThat(returned.missing()).containsExactly(DossierPaper.DONOR_CONSENT);
        assertThat(returned.statusReason()).isEqualTo("thiếu thư đồng ý");

        var whole = state(returned.validateDossier(on(APPRAISED)));
        assertThat(whole.status()).isEqualTo(DOSSIER_VALID);
        assertThat(whole.missing()).isEmpty();
        assertThat(whole.statusReason()).isNull();
    }

    @Test
    void nonProjectDossierNeedsNoProofOfTheDonorsStatus() {
        var given = proposal();
        var gift = new AidProposal(
                given.title(),
                AidKind.NON_PROJECT,
                given.direction(),
                given.donor(),
                null,
                given.owner(),
                given.committed(),
                null,
                null,
                null,
                given.proposedOn());
        var decision = item(PROPOSED, gift).returnDossier(EnumSet.of(DossierPaper.DONOR_LEGAL_STATUS), "thiếu");
        assertRejected(
                decision,
                new AidRejection.PapersNotRequired(EnumSet.of(DossierPaper.DONOR_LEGAL_STATUS), AidKind.NON_PROJECT));
    }

    @Test
    void appraisalRunsAgainstTheClockOfItsDay() {
        var before = state(item(DOSSIER_VALID).startAppraisal(on(LocalDate.of(2025, 12, 7)), law()));
        assertThat(before.appraisal()).isEqualTo(new Appraisal(LocalDate.of(2025, 12, 27), "appraisal-old"));

        var after = state(item(DOSSIER_VALID).startAppraisal(on(LocalDate.of(2025, 12, 8)), law()));
        assertThat(after.appraisal()).isEqualTo(new Appraisal(LocalDate.of(2026, 1, 7), "appraisal-new"));
    }

    @Test
    void outgoingAidHasNoClockOfIncomingAid() {
        var given = proposal(Direction.OUTGOING, proposal().committed(), List.of());
        assertThat(item(APPRAISING, given).appraisal()).isEqualTo(new Appraisal(null, null));
    }

    @Test
    void dollarsAreWorthThemselves() {
        var approved = accepted(item(APPRAISING).approve(approval(), null, law(), TODAY));
        var usd = approved.state().usd().orElseThrow();
        assertThat(usd.amount()).isEqualTo(new BigDecimal("128846.15"));
        assertThat(usd.rateDate()).isEqualTo(DECIDED);
        assertThat(approved.events())
                .containsExactly(new AidEvent.Approved(new Ruling(DECISION, Authority.PPC_CHAIR, "authority", usd)));
    }

    @Test
    void otherMoneyIsFrozenAtTheRateOfTheApproval() {
        var appraising = item(APPRAISING, proposal(Direction.INCOMING, YEN, List.of()));
        var usd = state(appraising.approve(approval(), YEN_RATE, law(), TODAY))
                .usd()
                .orElseThrow();
        assertThat(usd)
                .isEqualTo(new UsdEquivalent(
                        new BigDecimal("133067.20"), new BigDecimal("150.3"), "Kho bạc Nhà nước", DECIDED));
    }

    @Test
    void rateAndCurrencyMustFit() {
        var inYen = item(APPRAISING, proposal(Direction.INCOMING, YEN, List.of()));
        assertRejected(inYen.approve(approval(), null, law(), TODAY), new AidRejection.RateMismatch("JPY"));
        assertRejected(
                item(APPRAISING).approve(approval(), YEN_RATE, law(), TODAY), new AidRejection.RateMismatch("USD"));
    }

    @Test
    void valueIsNotFrozenAtALaterRate() {
        var inYen = item(APPRAISING, proposal(Direction.INCOMING, YEN, List.of()));
        var later = new ExchangeRate(new BigDecimal("150.3"), "Kho bạc Nhà nước", DECIDED.plusDays(1));
        assertRejected(
                inYen.approve(approval(), later, law(), TODAY),
                new AidRejection.RateAfterDecision(DECIDED.plusDays(1), DECIDED));
    }

    @Test
    void decisionNeedsADocumentWithNumberAndDate() {
        for (var document :
                new SourceDocument[] {null, new SourceDocument(" ", DECIDED), new SourceDocument("345/QĐ-UBND", null)
                }) {
            var verdict = new Verdict(document, Authority.PPC_CHAIR, null);
            assertRejected(
                    item(APPRAISING).approve(verdict, null, law(), TODAY), new AidRejection.Unfounded("document"));
        }
    }

    @Test
    void decisionThatBelongsToThePrimeMinisterIsNotTheChairs() {
        var church = item(APPRAISING, proposal(Direction.INCOMING, proposal().committed(), List.of(Concern.RELIGION)));
        var rule = law().authority(church.proposal(), DECIDED);
        assertRejected(
                church.approve(approval(), null, law(), TODAY),
                new AidRejection.WrongAuthority(Authority.PRIME_MINISTER, rule));

        var byThePrimeMinister = new Verdict(DECISION, Authority.PRIME_MINISTER, null);
        assertThat(state(church.approve(byThePrimeMinister, null, law(), TODAY)).status())
                .isEqualTo(APPROVED);
    }

    @Test
    void rejectionNeedsAReasonAndLeavesNoValue() {
        var silent = new Verdict(DECISION, Authority.PPC_CHAIR, null);
        assertRejected(item(APPRAISING).reject(silent, law(), TODAY), new AidRejection.Unfounded("reason"));

        var rejected = item(REJECTED);
        assertThat(rejected.usd()).isEmpty();
        assertThat(rejected.statusReason()).isEqualTo("không phù hợp quy hoạch");
        assertThat(rejected.ruling().decision()).isEqualTo(DECISION);
    }

    @Test
    void stepIsDatedNeitherBeforeTheFormerOneNorAhead() {
        var early = APPRAISED.minusDays(1);
        var before = new Verdict(new SourceDocument("345/QĐ-UBND", early), Authority.PPC_CHAIR, null);
        assertRejected(
                item(APPRAISING).approve(before, null, law(), TODAY), new AidRejection.DateTooEarly(early, APPRAISED));
        assertRejected(
                item(APPROVED).signAgreement(on(TODAY.plusDays(1)), null),
                new AidRejection.DateInFuture(TODAY.plusDays(1)));
    }

    @Test
    void wayOfAnItemIsOnRecord() {
        assertThat(item(AidStatus.IMPLEMENTING).dates())
                .isEqualTo(
                        new Milestones(Given.PROPOSED, Given.VALID, APPRAISED, DECIDED, Given.SIGNED, Given.STARTED));
    }

    private static void assertRejected(Decision<AidItem, AidEvent, AidRejection> decision, AidRejection reason) {
        assertThat(decision).isEqualTo(new Decision.Rejected<>(reason));
    }
}
