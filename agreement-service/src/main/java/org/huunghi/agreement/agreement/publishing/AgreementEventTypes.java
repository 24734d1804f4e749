package org.huunghi.agreement.agreement.publishing;

import java.util.List;
import org.huunghi.agreement.agreement.Agreement;
import org.huunghi.agreement.agreement.AgreementEvent;
import org.huunghi.agreement.agreement.AgreementEvent.ApprovedToSign;
import org.huunghi.agreement.agreement.AgreementEvent.ConsultationRequested;
import org.huunghi.agreement.agreement.AgreementEvent.DraftingStarted;
import org.huunghi.agreement.agreement.AgreementEvent.Dropped;
import org.huunghi.agreement.agreement.AgreementEvent.EnteredIntoForce;
import org.huunghi.agreement.agreement.AgreementEvent.EscalatedToPm;
import org.huunghi.agreement.agreement.AgreementEvent.OpinionRecorded;
import org.huunghi.agreement.agreement.AgreementEvent.PmOpinionRecorded;
import org.huunghi.agreement.agreement.AgreementEvent.Proposed;
import org.huunghi.agreement.agreement.AgreementEvent.Reaffirmed;
import org.huunghi.agreement.agreement.AgreementEvent.Signed;
import org.huunghi.agreement.agreement.Consultee;
import org.huunghi.agreement.agreement.Opinion;
import org.huunghi.agreement.agreement.Signing;
import org.huunghi.agreement.agreement.publishing.AgreementState.TextState;
import org.huunghi.eventing.catalogue.EventCatalogue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is published about agreements, and under which names. */
@Configuration(proxyBeanMethods = false)
class AgreementEventTypes {

    /** The state says it all. */
    record Nothing() {}

    record ConsultationChange(List<ConsulteeChange> consultees) {}

    record ConsulteeChange(String code, TextState name) {
        static ConsulteeChange of(Consultee consultee) {
            return new ConsulteeChange(consultee.code(), TextState.of(consultee.name()));
        }
    }

    record OpinionChange(String consultee, boolean agrees, String note) {
        static OpinionChange of(Opinion opinion) {
            return new OpinionChange(opinion.consultee().code(), opinion.agrees(), opinion.note());
        }
    }

    record EscalationChange(List<String> disagreeing) {}

    record PmOpinionChange(boolean consents, String note) {}

    record SigningChange(String signedOn, String place, String signer) {
        static SigningChange of(Signing signing) {
            return new SigningChange(signing.signedOn().value(), signing.place(), signing.signer());
        }
    }

    record DateChange(String on, String note) {}

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
                        "The agreement was given up before it was signed");
    }

    private static void consultation(EventCatalogue.Builder<Agreement, AgreementEvent> catalogue) {
        catalogue
                .event(
                        ConsultationRequested.class,
                        "consultation-requested",
                        ConsultationChange.class,
                        e -> new ConsultationChange(
                                e.consultees().stream().map(ConsulteeChange::of).toList()),
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
                        EscalatedToPm.class,
                        "escalated-to-pm",
                        EscalationChange.class,
                        e -> new EscalationChange(e.disagreeing()),
                        "Trình Thủ tướng Chính phủ",
                        "Somebody disagreed and the Prime Minister is asked")
                .event(
                        PmOpinionRecorded.class,
                        "pm-opinion-recorded",
                        PmOpinionChange.class,
                        e -> new PmOpinionChange(
                                e.opinion().consents(), e.opinion().note()),
                        "Thủ tướng Chính phủ trả lời",
                        "The Prime Minister has answered");
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
                        EnteredIntoForce.class,
                        "entered-into-force",
                        DateChange.class,
                        e -> new DateChange(e.on().value(), null),
                        "Thỏa thuận có hiệu lực",
                        "The agreement is in force")
                .event(
                        Reaffirmed.class,
                        "reaffirmed",
                        DateChange.class,
                        e -> new DateChange(e.on().value(), e.note()),
                        "Tái khẳng định thỏa thuận",
                        "Both sides have re-affirmed the agreement");
    }
}
