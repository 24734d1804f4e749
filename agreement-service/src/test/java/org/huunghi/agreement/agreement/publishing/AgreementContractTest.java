package org.huunghi.agreement.agreement.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huunghi.agreement.agreement.Agreement;
import org.huunghi.agreement.agreement.AgreementEvent;
import org.huunghi.agreement.agreement.AgreementEvent.OfAnnexes;
import org.huunghi.agreement.agreement.AgreementSamples;
import org.huunghi.agreement.agreement.AgreementStatus;
import org.huunghi.agreement.agreement.Amendment;
import org.huunghi.agreement.agreement.Annexes;
import org.huunghi.agreement.agreement.CommitmentStatus;
import org.huunghi.agreement.agreement.Consultee;
import org.huunghi.agreement.agreement.Opinion;
import org.huunghi.agreement.agreement.Period;
import org.huunghi.agreement.agreement.PmOpinion;
import org.huunghi.agreement.agreement.Renewal;
import org.huunghi.agreement.agreement.Replacement;
import org.huunghi.agreement.agreement.Sign;
import org.huunghi.agreement.agreement.Succession;
import org.huunghi.agreement.words.PartialDate;
import org.huunghi.agreement.words.Text;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Role;
import org.huunghi.eventing.SourceDocument;
import org.huunghi.eventing.catalogue.EventSchemas;
import org.huunghi.eventing.catalogue.EventType;
import org.huunghi.testkit.GoldenFiles;
import org.huunghi.testkit.JsonSchemas;
import org.junit.jupiter.api.Test;

class AgreementContractTest {

    private static final SourceDocument LETTER = new SourceDocument("2811/BNG-LS", LocalDate.of(2022, 6, 30));
    private static final Consultee MINISTRY =
            new Consultee("bo-ngoai-giao", new Text("Bộ Ngoại giao", "Ministry of Foreign Affairs"));
    private static final SourceDocument DECREE = new SourceDocument("177/2025/NĐ-CP", LocalDate.of(2025, 6, 20));
    private static final LocalDate DUE = LocalDate.of(2026, 3, 2);
    private static final Attribution BY = new Attribution(
            new Actor("giam-doc", "so-ngoai-vu", Set.of(Role.DIRECTOR)),
            Instant.parse("2026-11-21T03:00:00.250Z"),
            LETTER,
            "theo kết luận hội đàm");

    private final GoldenFiles contracts = GoldenFiles.in("contracts/agreement-events");

    private record Happening(AgreementEvent event, AgreementStatus after) {}

    private static final Map<String, Happening> HAPPENINGS = happenings();

    private static Map<String, Happening> happenings() {
        var at = BY.at();
        var all = new LinkedHashMap<String, Happening>();
        all.put("proposed", new Happening(new AgreementEvent.Proposed(), AgreementStatus.PROPOSED));
        all.put("corrected", new Happening(new AgreementEvent.Corrected(), AgreementStatus.DRAFTING));
        all.put("drafting-started", new Happening(new AgreementEvent.DraftingStarted(), AgreementStatus.DRAFTING));
        all.put(
                "consultation-requested",
                new Happening(
                        new AgreementEvent.ConsultationRequested(List.of(MINISTRY), DUE), AgreementStatus.CONSULTING));
        all.put(
                "opinion-recorded",
                new Happening(
                        new AgreementEvent.OpinionRecorded(
                                new Opinion(MINISTRY, null, false, "cần chỉnh lý", LETTER, at)),
                        AgreementStatus.CONSULTING));
        all.put(
                "escalated-to-pm",
                new Happening(
                        new AgreementEvent.EscalatedToPm(List.of("bo-ngoai-giao"), DUE), AgreementStatus.PM_OPINION));
        all.put(
                "pm-opinion-recorded",
                new Happening(
                        new AgreementEvent.PmOpinionRecorded(new PmOpinion(true, "đồng ý", LETTER, at)),
                        AgreementStatus.PM_OPINION));
        all.put(
                "approved-to-sign",
                new Happening(new AgreementEvent.ApprovedToSign(), AgreementStatus.APPROVED_TO_SIGN));
        all.put(
                "signed",
                new Happening(new AgreementEvent.Signed(AgreementSamples.aSigning("2022-07")), AgreementStatus.SIGNED));
        all.put(
                "entered-into-force",
                new Happening(
                        new AgreementEvent.EnteredIntoForce(new PartialDate("2022-07")), AgreementStatus.IN_FORCE));
        all.put(
                "reaffirmed",
                new Happening(
                        new AgreementEvent.Reaffirmed(new PartialDate("2024-03"), "hội đàm"),
                        AgreementStatus.IN_FORCE));
        annexes(all);
        all.put("dropped", new Happening(new AgreementEvent.Dropped(), AgreementStatus.DROPPED));
        afterSigning(all);
        timeAndUnits(all);
        return all;
    }

    private static void annexes(Map<String, Happening> all) {
        var open = AgreementSamples.aCommitment(CommitmentStatus.IN_PROGRESS);
        var document = AgreementSamples.aDocument("d1");
        var events = Map.<String, AgreementEvent>of(
                "commitment-made",
                new OfAnnexes.CommitmentMade(AgreementSamples.aCommitment(CommitmentStatus.PLANNED)),
                "commitment-started",
                new OfAnnexes.CommitmentStarted(open),
                "commitment-delivered",
                new OfAnnexes.CommitmentDelivered(AgreementSamples.aCommitment(CommitmentStatus.DELIVERED)),
                "commitment-not-delivered",
                new OfAnnexes.CommitmentNotDelivered(AgreementSamples.aCommitment(CommitmentStatus.NOT_DELIVERED)),
                "commitment-waived",
                new OfAnnexes.CommitmentWaived(AgreementSamples.aCommitment(CommitmentStatus.WAIVED)),
                "commitment-due-soon",
                new OfAnnexes.CommitmentDueSoon(open, 30),
                "commitment-overdue",
                new OfAnnexes.CommitmentOverdue(open, 1),
                "document-attached",
                new OfAnnexes.DocumentAttached(document),
                "document-removed",
                new OfAnnexes.DocumentRemoved(document));
        events.forEach((name, event) -> all.put(name, new Happening(event, AgreementStatus.IN_FORCE)));
    }

    private static Agreement after(Happening happening) {
        var agreement = AgreementSamples.anAgreement(happening.after);
        return happening.event instanceof OfAnnexes
                ? AgreementSamples.with(
                        agreement,
                        new Annexes(
                                List.of(AgreementSamples.aCommitment(CommitmentStatus.DELIVERED)),
                                List.of(AgreementSamples.aDocument("d1"))))
                : agreement;
    }

    private static void afterSigning(Map<String, Happening> all) {
        var march = new PartialDate("2024-03");
        var period = new Period(new PartialDate("2022"), new PartialDate("2028-12-31"));
        all.put("post-signing-report-due", inForce(new AgreementEvent.PostSigningReportDue(DUE)));
        all.put("post-signing-report-submitted", inForce(new AgreementEvent.PostSigningReportSubmitted(march)));
        all.put(
                "amended",
                inForce(new AgreementEvent.Amended(new Amendment(
                        march,
                        "thêm lĩnh vực du lịch",
                        new Text("Bản ghi nhớ mới", null),
                        List.of("TOURISM"),
                        new Renewal(36)))));
        all.put("extended", inForce(new AgreementEvent.Extended(period)));
        all.put("activity-recorded", inForce(new AgreementEvent.ActivityRecorded(march, "đón đoàn Champasak")));
        all.put("activity-noticed", inForce(new AgreementEvent.ActivityNoticed(new Sign(DUE, Sign.Of.TASK, "t-1"))));
        all.put("suspended", new Happening(new AgreementEvent.Suspended(march), AgreementStatus.SUSPENDED));
        all.put("resumed", inForce(new AgreementEvent.Resumed(march)));
        all.put("terminated", new Happening(new AgreementEvent.Terminated(march), AgreementStatus.TERMINATED));
        var replacement = new Replacement("77777777-3f5a-4b8f-9d8d-6a0c2b117d4b", march, LETTER);
        all.put("replaced", new Happening(new AgreementEvent.Replaced(replacement), AgreementStatus.REPLACED));
    }

    private static void timeAndUnits(Map<String, Happening> all) {
        var period = new Period(new PartialDate("2022"), new PartialDate("2028-12-31"));
        all.put(
                "consultation-overdue",
                new Happening(
                        new AgreementEvent.ConsultationOverdue("bo-ngoai-giao", DUE), AgreementStatus.CONSULTING));
        all.put(
                "pm-opinion-overdue",
                new Happening(new AgreementEvent.PmOpinionOverdue(DUE), AgreementStatus.PM_OPINION));
        all.put("post-signing-report-overdue", inForce(new AgreementEvent.PostSigningReportOverdue(DUE, 3)));
        all.put("expiring", inForce(new AgreementEvent.Expiring(LocalDate.of(2025, 12, 31), 88, 90, false)));
        all.put("renewed", inForce(new AgreementEvent.Renewed(period)));
        all.put(
                "expired",
                new Happening(new AgreementEvent.Expired(LocalDate.of(2025, 12, 31)), AgreementStatus.EXPIRED));
        all.put("inactive", inForce(new AgreementEvent.Inactive(LocalDate.of(2024, 3, 31))));
        all.put(
                "deadline-moved",
                new Happening(
                        new AgreementEvent.DeadlineMoved("consultation-answer:bo-ngoai-giao", DUE, DUE.plusDays(1)),
                        AgreementStatus.CONSULTING));
        var succession = new Succession(
                "ubnd-tp-da-lat", "ubnd-lam-dong", LocalDate.of(2025, 7, 1), DECREE, Succession.Stage.PROPOSED);
        all.put("inheritance-proposed", inForce(new AgreementEvent.InheritanceProposed(succession)));
        all.put("inherited", new Happening(new AgreementEvent.Inherited(succession), AgreementStatus.INHERITED));
        all.put("succession-decided", inForce(new AgreementEvent.SuccessionDecided(Succession.Stage.KEPT)));
    }

    private static Happening inForce(AgreementEvent event) {
        return new Happening(event, AgreementStatus.IN_FORCE);
    }

    @Test
    void whatIsPublishedIsWhatTheContractsShow() {
        var catalogue = AgreementEventTypes.catalogue();
        HAPPENINGS.forEach((name, happening) -> {
            var after = after(happening);
            contracts.matches(
                    name + ".v1",
                    catalogue.sample(happening.event, after, BY, after.id(), 3).json());
        });
        contracts.areExactly(
                HAPPENINGS.keySet().stream().map(name -> name + ".v1").collect(Collectors.toSet()));
    }

    @Test
    void everyEventFitsItsSchema() {
        var catalogue = AgreementEventTypes.catalogue();
        assertThat(catalogue.types()).hasSameSizeAs(HAPPENINGS.keySet());
        var schemas = catalogue.types().stream().collect(Collectors.toMap(EventType::name, EventSchemas::of));
        HAPPENINGS.forEach((name, happening) -> JsonSchemas.validate(
                schemas.get("org.huunghi.agreement." + name + ".v1").toString(),
                catalogue.encode(happening.event, after(happening), BY).data()));
    }
}
