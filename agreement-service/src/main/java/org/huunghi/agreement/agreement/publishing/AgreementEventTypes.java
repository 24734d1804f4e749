package org.huunghi.agreement.agreement.publishing;

import org.huunghi.agreement.agreement.Agreement;
import org.huunghi.agreement.agreement.AgreementEvent;
import org.huunghi.agreement.agreement.AgreementEvent.ApprovedToSign;
import org.huunghi.agreement.agreement.AgreementEvent.ConsultationOverdue;
import org.huunghi.agreement.agreement.AgreementEvent.ConsultationRequested;
import org.huunghi.agreement.agreement.AgreementEvent.Corrected;
import org.huunghi.agreement.agreement.AgreementEvent.DeadlineMoved;
import org.huunghi.agreement.agreement.AgreementEvent.DraftingStarted;
import org.huunghi.agreement.agreement.AgreementEvent.Dropped;
import org.huunghi.agreement.agreement.AgreementEvent.EscalatedToPm;
import org.huunghi.agreement.agreement.AgreementEvent.OpinionRecorded;
import org.huunghi.agreement.agreement.AgreementEvent.PmOpinionOverdue;
import org.huunghi.agreement.agreement.AgreementEvent.PmOpinionRecorded;
import org.huunghi.agreement.agreement.AgreementEvent.PostSigningReportDue;
import org.huunghi.agreement.agreement.AgreementEvent.PostSigningReportOverdue;
import org.huunghi.agreement.agreement.AgreementEvent.PostSigningReportSubmitted;
import org.huunghi.agreement.agreement.AgreementEvent.Proposed;
import org.huunghi.agreement.agreement.AgreementEvent.Signed;
import org.huunghi.agreement.agreement.publishing.AgreementChanges.ClockChange;
import org.huunghi.agreement.agreement.publishing.AgreementChanges.ConsultationChange;
import org.huunghi.agreement.agreement.publishing.AgreementChanges.ConsulteeDueChange;
import org.huunghi.agreement.agreement.publishing.AgreementChanges.DueChange;
import org.huunghi.agreement.agreement.publishing.AgreementChanges.EscalationChange;
import org.huunghi.agreement.agreement.publishing.AgreementChanges.LateChange;
import org.huunghi.agreement.agreement.publishing.AgreementChanges.Nothing;
import org.huunghi.agreement.agreement.publishing.AgreementChanges.OpinionChange;
import org.huunghi.agreement.agreement.publishing.AgreementChanges.PmOpinionChange;
import org.huunghi.agreement.agreement.publishing.AgreementChanges.SigningChange;
import org.huunghi.agreement.agreement.publishing.AgreementChanges.SubmissionChange;
import org.huunghi.eventing.catalogue.EventCatalogue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is published about agreements, and under which names. */
@Configuration(proxyBeanMethods = false)
class AgreementEventTypes {

    @Bean
    EventCatalogue<Agreement, AgreementEvent> agreementEvents() {
        return catalogue();
    }

    static EventCatalogue<Agreement, AgreementEvent> catalogue() {
        var catalogue = EventCatalogue.<Agreement, AgreementEvent, AgreementState>of(
                "agreement", "/agreement-service", AgreementState.class, AgreementState::of);
        beforeConsultation(catalogue);
        consultation(catalogue);
        signing(catalogue);
        AgreementLifeEventTypes.add(catalogue);
        AnnexEventTypes.in(catalogue);
        return catalogue.build();
    }

    private static void beforeConsultation(EventCatalogue.Builder<Agreement, AgreementEvent> catalogue) {
        catalogue
                .event(
                        Proposed.class,
                        "proposed",
                        Nothing.class,
                        e -> new Nothing(),
                        "Đề xuất ký thỏa thuận",
                        "An agreement has been proposed")
                .event(
                        Corrected.class,
                        "corrected",
                        Nothing.class,
                        e -> new Nothing(),
                        "Hiệu chỉnh đề xuất thỏa thuận",
                        "What is proposed has been put right")
                .event(
                        DraftingStarted.class,
                        "drafting-started",
                        Nothing.class,
                        e -> new Nothing(),
                        "Bắt đầu soạn thảo",
                        "Drafting has begun")
                .event(
                        Dropped.class,
                        "dropped",
                        Nothing.class,
                        e -> new Nothing(),
                        "Không ký thỏa thuận",
                        "The agreement was given up before it was signed")
                .event(
                        DeadlineMoved.class,
                        "deadline-moved",
                        ClockChange.class,
                        e -> new ClockChange(e.clock(), e.old(), e.due()),
                        "Hạn thay đổi theo lịch làm việc",
                        "A period ends on another day, since the working calendar has changed");
    }

    private static void consultation(EventCatalogue.Builder<Agreement, AgreementEvent> catalogue) {
        catalogue
                .event(
                        ConsultationRequested.class,
                        "consultation-requested",
                        ConsultationChange.class,
                        ConsultationChange::of,
                        "Lấy ý kiến các cơ quan",
                        "The bodies concerned have been asked for their opinions")
                .event(
                        OpinionRecorded.class,
                        "opinion-recorded",
                        OpinionChange.class,
                        e -> OpinionChange.of(e.opinion()),
                        "Cơ quan được lấy ý kiến trả lời",
                        "A body that was asked has answered")
                .event(
                        ConsultationOverdue.class,
                        "consultation-overdue",
                        ConsulteeDueChange.class,
                        e -> new ConsulteeDueChange(e.consultee(), e.due()),
                        "Cơ quan được lấy ý kiến quá hạn trả lời",
                        "A body that was asked has let its time to answer pass")
                .event(
                        EscalatedToPm.class,
                        "escalated-to-pm",
                        EscalationChange.class,
                        e -> new EscalationChange(e.disagreeing(), e.due()),
                        "Trình Thủ tướng Chính phủ",
                        "Somebody disagreed and the Prime Minister is asked")
                .event(
                        PmOpinionRecorded.class,
                        "pm-opinion-recorded",
                        PmOpinionChange.class,
                        e -> new PmOpinionChange(
                                e.opinion().consents(), e.opinion().note()),
                        "Thủ tướng Chính phủ trả lời",
                        "The Prime Minister has answered")
                .event(
                        PmOpinionOverdue.class,
                        "pm-opinion-overdue",
                        DueChange.class,
                        e -> new DueChange(e.due()),
                        "Quá hạn trả lời của Thủ tướng Chính phủ",
                        "The Prime Minister's time to answer has passed");
    }

    private static void signing(EventCatalogue.Builder<Agreement, AgreementEvent> catalogue) {
        catalogue
                .event(
                        ApprovedToSign.class,
                        "approved-to-sign",
                        Nothing.class,
                        e -> new Nothing(),
                        "Cho phép ký",
                        "The agreement may be signed")
                .event(
                        Signed.class,
                        "signed",
                        SigningChange.class,
                        e -> SigningChange.of(e.signing()),
                        "Thỏa thuận được ký",
                        "The agreement has been signed")
                .event(
                        PostSigningReportDue.class,
                        "post-signing-report-due",
                        DueChange.class,
                        e -> new DueChange(e.due()),
                        "Phải báo cáo sau khi ký",
                        "The signing has to be reported by then")
                .event(
                        PostSigningReportSubmitted.class,
                        "post-signing-report-submitted",
                        SubmissionChange.class,
                        e -> new SubmissionChange(e.on().value()),
                        "Đã báo cáo sau khi ký",
                        "The signing has been reported")
                .event(
                        PostSigningReportOverdue.class,
                        "post-signing-report-overdue",
                        LateChange.class,
                        e -> new LateChange(e.due(), e.daysLate()),
                        "Quá hạn báo cáo sau khi ký",
                        "The signing has not been reported in time");
    }
}
