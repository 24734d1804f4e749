package org.huunghi.partner.partner.publishing;

import org.huunghi.eventing.catalogue.EventCatalogue;
import org.huunghi.partner.partner.Partner;
import org.huunghi.partner.partner.PartnerEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The wire names of everything that can happen to a partner. */
@Configuration(proxyBeanMethods = false)
class PartnerPublishing {

    @Bean
    EventCatalogue<Partner, PartnerEvent> partnerEvents() {
        return EventCatalogue.<Partner, PartnerEvent, PartnerState>of(
                        "partner", "/partner-service", PartnerState.class, PartnerState::of)
                .event(
                        PartnerEvent.Registered.class,
                        "registered",
                        PartnerChanges.Registered.class,
                        PartnerChanges.Registered::of,
                        "Đối tác được ghi vào danh bạ",
                        "A partner was entered in the register")
                .event(
                        PartnerEvent.Contacted.class,
                        "contacted",
                        PartnerChanges.InTouch.class,
                        PartnerChanges.InTouch::of,
                        "Có tiếp xúc với đối tác",
                        "We were in touch with the partner")
                .event(
                        PartnerEvent.NegotiationStarted.class,
                        "negotiation-started",
                        PartnerChanges.NegotiationStarted.class,
                        PartnerChanges.NegotiationStarted::of,
                        "Bắt đầu đàm phán thiết lập quan hệ",
                        "Talks about a relation began")
                .event(
                        PartnerEvent.Established.class,
                        "established",
                        PartnerChanges.Established.class,
                        PartnerChanges.Established::of,
                        "Quan hệ được thiết lập",
                        "The relation was established")
                .event(
                        PartnerEvent.BecameDormant.class,
                        "became-dormant",
                        PartnerChanges.BecameDormant.class,
                        PartnerChanges.BecameDormant::of,
                        "Quan hệ tạm lắng",
                        "The relation fell asleep")
                .event(
                        PartnerEvent.Reactivated.class,
                        "reactivated",
                        PartnerChanges.InTouch.class,
                        PartnerChanges.InTouch::of,
                        "Quan hệ được nối lại",
                        "The relation woke up with a new contact")
                .event(
                        PartnerEvent.Rejected.class,
                        "rejected",
                        PartnerChanges.Left.class,
                        PartnerChanges.Left::of,
                        "Không tiếp tục với đối tác",
                        "The partner was turned away")
                .event(
                        PartnerEvent.Ended.class,
                        "ended",
                        PartnerChanges.Left.class,
                        PartnerChanges.Left::of,
                        "Quan hệ chấm dứt",
                        "The relation ended")
                .event(
                        PartnerEvent.Merged.class,
                        "merged",
                        PartnerChanges.Merged.class,
                        PartnerChanges.Merged::of,
                        "Hồ sơ được nhập vào một đối tác khác",
                        "The record was merged into another partner")
                .event(
                        PartnerEvent.Renamed.class,
                        "renamed",
                        PartnerChanges.Renamed.class,
                        PartnerChanges.Renamed::of,
                        "Đối tác đổi tên",
                        "The partner took another name")
                .event(
                        PartnerEvent.Corrected.class,
                        "corrected",
                        PartnerChanges.Corrected.class,
                        PartnerChanges.Corrected::of,
                        "Hồ sơ đối tác được đính chính",
                        "The partner's record was put right")
                .build();
    }
}
