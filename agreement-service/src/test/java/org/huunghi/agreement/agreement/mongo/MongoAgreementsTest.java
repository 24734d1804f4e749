package org.huunghi.agreement.agreement.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.huunghi.agreement.agreement.AgreementSamples.NOW;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huunghi.agreement.agreement.Agreement;
import org.huunghi.agreement.agreement.AgreementAction;
import org.huunghi.agreement.agreement.AgreementKind;
import org.huunghi.agreement.agreement.AgreementLevel;
import org.huunghi.agreement.agreement.AgreementQuery;
import org.huunghi.agreement.agreement.AgreementQuery.Facet;
import org.huunghi.agreement.agreement.AgreementSamples;
import org.huunghi.agreement.agreement.AgreementStatus;
import org.huunghi.agreement.agreement.Annexes;
import org.huunghi.agreement.agreement.Awaited;
import org.huunghi.agreement.agreement.CommitmentStatus;
import org.huunghi.agreement.agreement.CommitmentTimers;
import org.huunghi.agreement.agreement.Consultation;
import org.huunghi.agreement.agreement.Consultee;
import org.huunghi.agreement.agreement.Force;
import org.huunghi.agreement.agreement.Opinion;
import org.huunghi.agreement.agreement.PmOpinion;
import org.huunghi.agreement.agreement.PostSigningReport;
import org.huunghi.agreement.agreement.Replacement;
import org.huunghi.agreement.agreement.Signing;
import org.huunghi.agreement.agreement.Succession;
import org.huunghi.agreement.agreement.Watch;
import org.huunghi.agreement.calendar.Deadline;
import org.huunghi.agreement.clock.Timer;
import org.huunghi.agreement.words.PartialDate;
import org.huunghi.agreement.words.Text;
import org.huunghi.eventing.StaleAggregate;
import org.junit.jupiter.api.Test;

class MongoAgreementsTest extends KeptAgreements {

    @Test
    void anAgreementIsReadBackAsItWasKept() {
        var ministry = new Consultee("bo-ngoai-giao", new Text("Bộ Ngoại giao", null));
        var justice = new Consultee("so-tu-phap", new Text("Sở Tư pháp", "Department of Justice"));
        var answer = new Awaited(new Deadline("consultation-answer", TODAY, TODAY.plusDays(9)), TODAY);
        var consultation = new Consultation(
                List.of(
                        new Opinion(ministry, answer, false, "cần chỉnh lý", PAPER, NOW),
                        new Opinion(justice, null, null, null, null, null)),
                answer,
                new PmOpinion(true, null, PAPER, NOW));
        var annexes = new Annexes(
                List.of(
                        AgreementSamples.aCommitment(CommitmentStatus.PLANNED),
                        AgreementSamples.aCommitment(CommitmentStatus.DELIVERED)),
                List.of(AgreementSamples.aDocument("d1")));
        var july = new PartialDate("2022-07");
        var full = new Agreement(
                "full",
                proposal("full", "Bản ghi nhớ", "2025"),
                "so-ngoai-vu",
                NOW,
                AgreementStatus.IN_FORCE,
                consultation,
                new Signing(july, "Pakse", "Chủ tịch", PAPER, july),
                new PostSigningReport(answer, july, PAPER),
                new Force(new Watch(List.of(180, 90, 30), 12), TODAY, 90, TODAY, TODAY),
                List.of(new Succession("ubnd-cu", "ubnd-lam-dong", TODAY, PAPER, Succession.Stage.KEPT)),
                new Replacement("b", july, PAPER),
                List.of(new AgreementAction(AgreementAction.Kind.REAFFIRMED, july, null, "trong hội đàm")),
                annexes);

        keep(full);

        assertThat(agreements.find("full").orElseThrow().aggregate()).isEqualTo(full);
    }

    @Test
    void listsNarrowByEveryFacetTheLatestFirst() {
        keep(agreement("a", "Bản ghi nhớ với Champasak", AgreementStatus.PROPOSED, 0));
        keep(agreement("b", "Kết nghĩa Đà Lạt – Chuncheon", AgreementStatus.PROPOSED, 1));
        keep(agreement("c", "Diễn đàn đổi mới Tây Nguyên", AgreementStatus.DROPPED, 2));

        var all = AgreementQuery.everything();
        assertThat(ids(all)).containsExactly("c", "b", "a");
        assertThat(ids(all.with(Facet.PARTNER, "partner-b"))).containsExactly("b");
        var proposed = all.with(Facet.UNIT, "so-ngoai-vu").with(Facet.STATUS, AgreementStatus.PROPOSED);
        assertThat(ids(proposed)).containsExactly("b", "a");
        assertThat(ids(all.with(Facet.UNIT, "ubnd-lam-dong").words("da lat ket nghia")))
                .containsExactly("b");
        assertThat(ids(all.with(Facet.KIND, AgreementKind.MOU).with(Facet.LEVEL, AgreementLevel.PROVINCE)))
                .containsExactly("c", "b", "a");
        assertThat(ids(all.with(Facet.LEVEL, AgreementLevel.DISTRICT))).isEmpty();
        assertThat(ids(all.with(Facet.FIELD, "AGRICULTURE"))).hasSize(3);
        assertThat(ids(all.with(Facet.FIELD, "LNG"))).isEmpty();
        var afterC = agreements.find("c").orElseThrow().aggregate().rank();
        assertThat(ids(all.with(Facet.UNIT, "so-ngoai-vu").after(afterC))).containsExactly("b", "a");
    }

    @Test
    void whatEndsNextComesFirstAndPageByPage() {
        keep(inForce("later", "2027-06"));
        keep(inForce("soon", "2026-12-31"));
        keep(inForce("open", null));
        keep(agreement("a", "Chưa ký", AgreementStatus.PROPOSED, 0));

        var ending = AgreementQuery.everything().expiringBefore(LocalDate.of(2027, 7, 1));
        assertThat(ids(ending)).containsExactly("soon", "later");
        assertThat(ids(ending.with(Facet.STATUS, AgreementStatus.IN_FORCE))).containsExactly("soon", "later");
        assertThat(ids(AgreementQuery.everything().expiringBefore(LocalDate.of(2027, 6, 30))))
                .containsExactly("soon");
        var afterSoon = agreements.find("soon").orElseThrow().aggregate().rankIn(ending);
        assertThat(ids(ending.after(afterSoon))).containsExactly("later");
    }

    @Test
    void onlyWhatTimeHasSomethingToTellAboutIsDue() {
        keep(inForce("open", null));
        keep(inForce("soon", "2026-12-31"));
        keep(agreement("a", "Chưa ký", AgreementStatus.PROPOSED, 0));
        var warned = Instant.parse("2026-11-30T17:00:00Z");

        assertThat(agreements.due(warned.minusMillis(1), 10)).isEmpty();
        assertThat(agreements.due(warned, 10))
                .extracting(due -> due.aggregate().id())
                .containsExactly("soon");
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
}
