package org.huunghi.aid.item.publishing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.huunghi.aid.item.AidEvent;
import org.huunghi.aid.item.AidEvent.AgreementSigned;
import org.huunghi.aid.item.AidEvent.AppraisalStarted;
import org.huunghi.aid.item.AidEvent.Approved;
import org.huunghi.aid.item.AidEvent.DossierReturned;
import org.huunghi.aid.item.AidEvent.DossierValidated;
import org.huunghi.aid.item.AidEvent.ImplementationStarted;
import org.huunghi.aid.item.AidEvent.Proposed;
import org.huunghi.aid.item.AidEvent.Rejected;
import org.huunghi.aid.item.AidItem;
import org.huunghi.aid.item.Authority;
import org.huunghi.aid.item.DossierPaper;
import org.huunghi.aid.item.Ruling;
import org.huunghi.eventing.SourceDocument;
import org.huunghi.eventing.catalogue.EventCatalogue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The names of the events and what each says has changed. */
@Configuration(proxyBeanMethods = false)
class AidEventTypes {

    record DatedChange(LocalDate on) {}

    record ReturnChange(List<DossierPaper> missing) {}

    record AppraisalChange(LocalDate on, LocalDate due, String rule) {}

    record ApprovalChange(
            SourceDocument decision,
            Authority authority,
            String rule,
            BigDecimal usd,
            BigDecimal rate,
            String rateSource,
            LocalDate rateDate) {

        static ApprovalChange of(Ruling ruling) {
            var usd = ruling.usd();
            return new ApprovalChange(
                    ruling.decision(),
                    ruling.authority(),
                    ruling.rule(),
                    usd.amount(),
                    usd.rate(),
                    usd.source(),
                    usd.rateDate());
        }
    }

    record RejectionChange(SourceDocument decision, Authority authority, String rule) {}

    record SignatureChange(LocalDate on, String agreement) {}

    @Bean
    EventCatalogue<AidItem, AidEvent> aidEvents() {
        return catalogue();
    }

    static EventCatalogue<AidItem, AidEvent> catalogue() {
        var catalogue =
                EventCatalogue.<AidItem, AidEvent, AidState>of("aid", "/aid-service", AidState.class, AidState::of);
        ofTheDossier(catalogue);
        ofTheDecision(catalogue);
        ofTheWork(catalogue);
        return catalogue.build();
    }

    private static void ofTheDossier(EventCatalogue.Builder<AidItem, AidEvent> catalogue) {
        catalogue
                .event(
                        Proposed.class,
                        "proposed",
                        DatedChange.class,
                        e -> new DatedChange(e.on()),
                        "Khoản viện trợ được đề xuất",
                        "An aid item was proposed")
                .event(
                        DossierValidated.class,
                        "dossier-validated",
                        DatedChange.class,
                        e -> new DatedChange(e.on()),
                        "Hồ sơ hợp lệ",
                        "The dossier is whole")
                .event(
                        DossierReturned.class,
                        "dossier-returned",
                        ReturnChange.class,
                        e -> new ReturnChange(e.missing()),
                        "Hồ sơ bị trả lại để bổ sung",
                        "The dossier was sent back for what it lacks")
                .event(
                        AppraisalStarted.class,
                        "appraisal-started",
                        AppraisalChange.class,
                        e -> new AppraisalChange(
                                e.on(), e.appraisal().due(), e.appraisal().rule()),
                        "Bắt đầu thẩm định",
                        "The appraisal has begun");
    }

    private static void ofTheDecision(EventCatalogue.Builder<AidItem, AidEvent> catalogue) {
        catalogue
                .event(
                        Approved.class,
                        "approved",
                        ApprovalChange.class,
                        e -> ApprovalChange.of(e.ruling()),
                        "Khoản viện trợ được phê duyệt",
                        "The aid item was approved; its dollar value is frozen")
                .event(
                        Rejected.class,
                        "rejected",
                        RejectionChange.class,
                        e -> new RejectionChange(
                                e.ruling().decision(),
                                e.ruling().authority(),
                                e.ruling().rule()),
                        "Khoản viện trợ không được phê duyệt",
                        "The aid item was turned down");
    }

    private static void ofTheWork(EventCatalogue.Builder<AidItem, AidEvent> catalogue) {
        catalogue
                .event(
                        AgreementSigned.class,
                        "agreement-signed",
                        SignatureChange.class,
                        e -> new SignatureChange(e.on(), e.agreement()),
                        "Thỏa thuận viện trợ đã được ký",
                        "The agreement with the donor is signed")
                .event(
                        ImplementationStarted.class,
                        "implementation-started",
                        DatedChange.class,
                        e -> new DatedChange(e.on()),
                        "Bắt đầu thực hiện",
                        "The work has begun");
    }
}
