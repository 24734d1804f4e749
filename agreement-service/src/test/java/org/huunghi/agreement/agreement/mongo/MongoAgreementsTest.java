package org.huunghi.agreement.agreement.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.huunghi.agreement.agreement.AgreementSamples.NOW;

import com.mongodb.client.MongoClient;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.huunghi.agreement.Rooms;
import org.huunghi.agreement.agreement.Agreement;
import org.huunghi.agreement.agreement.AgreementAction;
import org.huunghi.agreement.agreement.AgreementEvent;
import org.huunghi.agreement.agreement.AgreementKind;
import org.huunghi.agreement.agreement.AgreementLevel;
import org.huunghi.agreement.agreement.AgreementQuery;
import org.huunghi.agreement.agreement.AgreementSamples;
import org.huunghi.agreement.agreement.AgreementStatus;
import org.huunghi.agreement.agreement.Agreements;
import org.huunghi.agreement.agreement.Annexes;
import org.huunghi.agreement.agreement.Commitment;
import org.huunghi.agreement.agreement.CommitmentStatus;
import org.huunghi.agreement.agreement.CommitmentTerms.Side;
import org.huunghi.agreement.agreement.CommitmentTimers;
import org.huunghi.agreement.agreement.Consultation;
import org.huunghi.agreement.agreement.Consultee;
import org.huunghi.agreement.agreement.Fulfilment;
import org.huunghi.agreement.agreement.FulfilmentQuery;
import org.huunghi.agreement.agreement.Opinion;
import org.huunghi.agreement.agreement.Period;
import org.huunghi.agreement.agreement.PmOpinion;
import org.huunghi.agreement.agreement.Proposal;
import org.huunghi.agreement.agreement.Signing;
import org.huunghi.agreement.clock.Timer;
import org.huunghi.agreement.words.PartialDate;
import org.huunghi.agreement.words.Text;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.SourceDocument;
import org.huunghi.eventing.StaleAggregate;
import org.huunghi.testkit.IndexCheck;
import org.huunghi.testkit.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MongoAgreementsTest {

    private static final Attribution BY = Attribution.of(new Actor("chuyen-vien", null, Set.of()), NOW);
    private static final SourceDocument PAPER = new SourceDocument("12/BGN", LocalDate.of(2022, 7, 15));

    @RegisterExtension
    final IndexCheck indexes = new IndexCheck();

    private final MongoClient client = indexes.client();
    private final Agreements agreements =
            new Rooms(client, TestStore.freshDatabase(), (outbox, id, pending, created) -> {}).agreements();

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void anAgreementIsReadBackAsItWasKept() {
        var ministry = new Consultee("bo-ngoai-giao", new Text("Bộ Ngoại giao", null));
        var justice = new Consultee("so-tu-phap", new Text("Sở Tư pháp", "Department of Justice"));
        var consultation = new Consultation(
                List.of(
                        new Opinion(ministry, false, "cần chỉnh lý", PAPER, NOW),
                        new Opinion(justice, null, null, null, null)),
                new PmOpinion(true, null, PAPER, NOW));
        var signing = new Signing(new PartialDate("2022-07"), "Pakse", "Chủ tịch", PAPER);
        var log = List.of(
                new AgreementAction(AgreementAction.Kind.REAFFIRMED, new PartialDate("2024"), null, "trong hội đàm"));
        var annexes = new Annexes(
                List.of(
                        AgreementSamples.aCommitment(CommitmentStatus.PLANNED),
                        AgreementSamples.aCommitment(CommitmentStatus.DELIVERED)),
                List.of(AgreementSamples.aDocument("d1")));
        var full = AgreementSamples.with(
                agreement("full", "Bản ghi nhớ", AgreementStatus.IN_FORCE, consultation, signing, log, 0), annexes);

        keep(full);

        assertThat(agreements.find("full").orElseThrow().aggregate()).isEqualTo(full);
    }

    @Test
    void listsNarrowByPartnerUnitStatusAndWordsTheLatestFirst() {
        keep(agreement("a", "Bản ghi nhớ với Champasak", AgreementStatus.PROPOSED, 0));
        keep(agreement("b", "Kết nghĩa Đà Lạt – Chuncheon", AgreementStatus.PROPOSED, 1));
        keep(agreement("c", "Diễn đàn đổi mới Tây Nguyên", AgreementStatus.DROPPED, 2));

        assertThat(ids(new AgreementQuery(null, null, null, null, null))).containsExactly("c", "b", "a");
        assertThat(ids(new AgreementQuery("partner-b", null, null, null, null))).containsExactly("b");
        assertThat(ids(new AgreementQuery(null, "so-ngoai-vu", AgreementStatus.PROPOSED, null, null)))
                .containsExactly("b", "a");
        assertThat(ids(new AgreementQuery(null, "ubnd-lam-dong", null, "da lat ket nghia", null)))
                .containsExactly("b");
        var afterC = agreements.find("c").orElseThrow().aggregate().rank();
        assertThat(ids(new AgreementQuery(null, "so-ngoai-vu", null, null, afterC)))
                .containsExactly("b", "a");
    }

    @Test
    void commitmentsAreCountedByPartnerUnitAndSide() {
        var delivered = AgreementSamples.aCommitment(CommitmentStatus.DELIVERED);
        var open = AgreementSamples.aCommitment(CommitmentStatus.PLANNED);
        var waived = AgreementSamples.aCommitment(CommitmentStatus.WAIVED);
        keep(with(agreement("a", "Một", AgreementStatus.PROPOSED, 0), delivered, open, waived));
        keep(with(agreement("b", "Hai", AgreementStatus.IN_FORCE, 1), delivered, waived));
        keep(agreement("c", "Ba", AgreementStatus.IN_FORCE, 2));

        assertThat(agreements.fulfilment(new FulfilmentQuery(null, null, null))).isEqualTo(new Fulfilment(5, 2, 2));
        assertThat(agreements.fulfilment(new FulfilmentQuery("partner-a", "so-ngoai-vu", Side.US)))
                .isEqualTo(new Fulfilment(3, 1, 1));
        assertThat(agreements.fulfilment(new FulfilmentQuery(null, null, Side.PARTNER)))
                .isEqualTo(new Fulfilment(0, 0, 0));
        assertThat(agreements.fulfilment(new FulfilmentQuery("partner-c", null, null)))
                .isEqualTo(new Fulfilment(0, 0, 0));
    }

    @Test
    void aDueCommitmentIsToldOfOnceHoweverManySweep() {
        keep(with(
                agreement("a", "Một", AgreementStatus.IN_FORCE, 0),
                AgreementSamples.aCommitment(CommitmentStatus.PLANNED)));
        keep(agreement("b", "Hai", AgreementStatus.IN_FORCE, 1));
        var timers = new CommitmentTimers(agreements);
        var soon = Instant.parse("2026-12-01T00:00:00Z");
        assertThat(timers.due(soon.minusSeconds(8 * 3600), 10)).isEmpty();

        var first = timers.due(soon, 10);
        var second = timers.due(soon, 10);

        assertThat(first).extracting(Timer::subject).containsExactly("commitments/a");
        assertThat(first.getFirst().bell().ring(soon)).isEqualTo(1);
        assertThatExceptionOfType(StaleAggregate.class)
                .isThrownBy(() -> second.getFirst().bell().ring(soon));
        assertThat(timers.due(soon, 10)).isEmpty();
    }

    private static Agreement with(Agreement agreement, Commitment... commitments) {
        return AgreementSamples.with(agreement, new Annexes(List.of(commitments), List.of()));
    }

    private List<String> ids(AgreementQuery query) {
        return agreements.list(query, 10).stream()
                .map(found -> found.aggregate().id())
                .toList();
    }

    private void keep(Agreement agreement) {
        agreements.add(new Accepted<>(agreement, List.of(new AgreementEvent.Proposed())), BY);
    }

    private static Agreement agreement(String id, String title, AgreementStatus status, int age) {
        return agreement(id, title, status, new Consultation(List.of(), null), null, List.of(), age);
    }

    private static Agreement agreement(
            String id,
            String title,
            AgreementStatus status,
            Consultation consultation,
            Signing signing,
            List<AgreementAction> log,
            int minutesLater) {
        var proposal = new Proposal(
                new Text(title, null),
                AgreementKind.MOU,
                AgreementLevel.PROVINCE,
                List.of("ubnd-lam-dong"),
                List.of("partner-" + id),
                new Period(new PartialDate("2022"), null),
                List.of("AGRICULTURE"),
                null);
        var proposedAt = NOW.plus(Duration.ofMinutes(minutesLater));
        return new Agreement(id, proposal, "so-ngoai-vu", proposedAt, status, consultation, signing, log, Annexes.NONE);
    }
}
