package org.huunghi.agreement.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.agreement.AgreementSamples.TODAY;
import static org.huunghi.agreement.agreement.AgreementSamples.aDocument;
import static org.huunghi.agreement.agreement.AgreementSamples.aSchool;
import static org.huunghi.agreement.agreement.AgreementSamples.aSearch;
import static org.huunghi.agreement.agreement.AgreementSamples.anAgreement;
import static org.huunghi.agreement.agreement.AgreementSamples.ending;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.huunghi.agreement.agreement.AgreementEvent.OfAnnexes;
import org.huunghi.agreement.words.PartialDate;
import org.huunghi.eventing.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnnexesTest {

    private static final int SOON = 30;
    private static final Agreement PROPOSED = anAgreement(AgreementStatus.PROPOSED);

    @Test
    void theNineContentsOfAMeetingBecomeNineCommitmentsAtOnce() {
        var contents = new ArrayList<>(Collections.nCopies(8, aSchool()));
        contents.add(aSearch());

        var decision = Annexes.NONE.commit(PROPOSED, contents, SOON);

        var made = accepted(decision);
        assertThat(made.commitments())
                .extracting(Commitment::id)
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9");
        assertThat(events(decision)).hasSize(9).allMatch(OfAnnexes.CommitmentMade.class::isInstance);
        assertThat(made.fulfilment(CommitmentTerms.Side.PARTNER).made()).isEqualTo(1);
    }

    @Test
    void whatWePayGoesOutAndWhatAPartnerPaysComesIn() {
        assertThat(aSchool().direction()).isEqualTo(CommitmentTerms.Direction.OUTGOING);
        assertThat(aSearch().direction()).isNull();
        var received = new CommitmentTerms(
                aSchool().title(), CommitmentTerms.Side.PARTNER, null, aSchool().money(), null, null, null);
        assertThat(received.direction()).isEqualTo(CommitmentTerms.Direction.INCOMING);
    }

    @ParameterizedTest
    @EnumSource(
            value = AgreementStatus.class,
            names = {"EXPIRED", "TERMINATED", "REPLACED", "DROPPED"})
    void anAgreementThatIsOverTakesNoCommitments(AgreementStatus over) {
        assertThat(rejection(Annexes.NONE.commit(anAgreement(over), List.of(aSearch()), SOON)))
                .isEqualTo(new AgreementRejection.AgreementOver(over));
    }

    @Test
    void onlyAPartyOfTheRightSideOwes() {
        var ours = new CommitmentTerms(
                aSearch().title(), CommitmentTerms.Side.PARTNER, "ubnd-lam-dong", null, null, null, null);

        assertThat(rejection(Annexes.NONE.commit(PROPOSED, List.of(aSchool(), ours), SOON)))
                .isEqualTo(new AgreementRejection.OwersNotParty(List.of("ubnd-lam-dong")));
    }

    @Test
    void noMoreThanTheMostAreMade() {
        var full = made(Collections.nCopies(Annexes.MOST_COMMITMENTS, aSearch()));

        assertThat(rejection(full.commit(PROPOSED, List.of(aSearch()), SOON)))
                .isEqualTo(new AgreementRejection.TooManyCommitments(Annexes.MOST_COMMITMENTS));
    }

    @Test
    void aDeliveryIsShownByADocumentOfTheAgreementOrByAPaper() {
        var annexes = new Annexes(made(List.of(aSchool())).commitments(), List.of(aDocument("d1")));
        var unshown = new CommitmentEnd(TODAY, null, List.of(), null);

        assertThat(rejection(annexes.deliver("1", unshown, TODAY))).isEqualTo(new AgreementRejection.EvidenceMissing());
        assertThat(rejection(annexes.deliver("1", ending("d1", "d2"), TODAY)))
                .isEqualTo(new AgreementRejection.UnknownEvidence(List.of("d2")));
        assertThat(rejection(annexes.deliver("1", ending(), TODAY.minusDays(2))))
                .isEqualTo(new AgreementRejection.DateInFuture(new PartialDate("2026-11-20")));
        assertThat(rejection(annexes.deliver("2", ending("d1"), TODAY)))
                .isEqualTo(new AgreementRejection.NoSuchCommitment("2"));
        assertThat(accepted(annexes.deliver("1", ending("d1"), TODAY)).commitments())
                .extracting(Commitment::status)
                .containsExactly(CommitmentStatus.DELIVERED);
    }

    @Test
    void waivedCommitmentsDoNotCountInTheRate() {
        var annexes = made(Collections.nCopies(4, aSearch()));
        assertThat(annexes.fulfilment().rate()).hasValue(new BigDecimal("0.0000"));

        annexes = accepted(annexes.deliver("1", ending(), TODAY));
        annexes = accepted(annexes.fail("2", ending(), TODAY));
        annexes = accepted(annexes.waive("3", ending(), TODAY));

        assertThat(annexes.fulfilment()).isEqualTo(new Fulfilment(4, 1, 1));
        assertThat(annexes.fulfilment().rate()).hasValue(new BigDecimal("0.3333"));
        assertThat(new Fulfilment(2, 0, 2).rate()).isEmpty();
    }

    @Test
    void aDueDateIsToldOnceBeforeAndOnceAfter() {
        var annexes = made(List.of(aSchool(), aSearch()));
        assertThat(annexes.nextTimerAt()).hasValue(Instant.parse("2026-11-30T17:00:00Z"));
        assertThat(annexes.ring(Instant.parse("2026-11-30T16:59:59Z"))).isEmpty();

        var soon = annexes.ring(Instant.parse("2026-11-30T17:00:00Z")).orElseThrow();
        assertThat(soon.events()).singleElement().isInstanceOfSatisfying(OfAnnexes.CommitmentDueSoon.class, event -> {
            assertThat(event.commitment().id()).isEqualTo("1");
            assertThat(event.daysLeft()).isEqualTo(30);
        });
        assertThat(soon.state().nextTimerAt()).hasValue(Instant.parse("2026-12-31T17:00:00Z"));

        var late = soon.state().ring(Instant.parse("2027-01-02T03:00:00Z")).orElseThrow();
        assertThat(late.events())
                .singleElement()
                .isInstanceOfSatisfying(OfAnnexes.CommitmentOverdue.class, event -> assertThat(event.daysLate())
                        .isEqualTo(2));
        assertThat(late.state().nextTimerAt()).isEmpty();
    }

    @Test
    void afterALongSilenceOnlyTheLastIsTold() {
        var rung = made(List.of(aSchool()))
                .ring(Instant.parse("2027-06-01T00:00:00Z"))
                .orElseThrow();

        assertThat(rung.events()).singleElement().isInstanceOf(OfAnnexes.CommitmentOverdue.class);
        assertThat(rung.state().nextTimerAt()).isEmpty();
    }

    @Test
    void manyDueDatesAreToldInBatches() {
        var annexes = made(Collections.nCopies(45, aSchool()));
        var told = new ArrayList<Integer>();

        for (var next = annexes.ring(NEW_YEAR);
                next.isPresent();
                next = next.get().state().ring(NEW_YEAR)) {
            told.add(next.get().events().size());
        }

        assertThat(told).containsExactly(20, 20, 5);
    }

    @Test
    void whatHasEndedIsToldNothing() {
        var ended = accepted(made(List.of(aSchool())).waive("1", ending(), TODAY));

        assertThat(ended.nextTimerAt()).isEmpty();
        assertThat(ended.ring(NEW_YEAR)).isEmpty();
    }

    @Test
    void aDocumentStaysAsLongAsACommitmentCitesIt() {
        var annexes = new Annexes(made(List.of(aSchool())).commitments(), List.of(aDocument("d1"), aDocument("d2")));
        var cited = accepted(annexes.deliver("1", ending("d1"), TODAY));

        assertThat(rejection(cited.remove("d1"))).isEqualTo(new AgreementRejection.DocumentCited("d1", List.of("1")));
        assertThat(accepted(cited.remove("d2")).documents())
                .extracting(Attachment::id)
                .containsExactly("d1");
        assertThat(accepted(annexes.remove("d1")).documents())
                .extracting(Attachment::id)
                .containsExactly("d2");
        assertThat(rejection(annexes.remove("d3"))).isEqualTo(new AgreementRejection.NoSuchDocument("d3"));
    }

    @Test
    void noMoreThanTheMostAreAttached() {
        var full = new Annexes(List.of(), Collections.nCopies(Annexes.MOST_DOCUMENTS, aDocument("d")));

        assertThat(rejection(full.attach(aDocument("one-more"))))
                .isEqualTo(new AgreementRejection.TooManyDocuments(Annexes.MOST_DOCUMENTS));
    }

    @Test
    void aFileIsNamedByWhatItIs() {
        assertThat(aDocument("d1").name()).isEqualTo("Biên bản bàn giao.pdf");
    }

    private static final Instant NEW_YEAR = Instant.parse("2027-01-01T00:00:00Z");

    private static Annexes made(List<CommitmentTerms> terms) {
        return accepted(Annexes.NONE.commit(PROPOSED, terms, SOON));
    }

    private static Annexes accepted(Decision<Annexes, AgreementEvent, AgreementRejection> decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return ((Decision.Accepted<Annexes, AgreementEvent, AgreementRejection>) decision).state();
    }

    private static List<AgreementEvent> events(Decision<Annexes, AgreementEvent, AgreementRejection> decision) {
        return ((Decision.Accepted<Annexes, AgreementEvent, AgreementRejection>) decision).events();
    }

    private static AgreementRejection rejection(Decision<Annexes, AgreementEvent, AgreementRejection> decision) {
        assertThat(decision).isInstanceOf(Decision.Rejected.class);
        return ((Decision.Rejected<Annexes, AgreementEvent, AgreementRejection>) decision).reason();
    }
}
