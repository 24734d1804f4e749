package org.huunghi.notification.policy.publishing;

import java.util.List;
import org.huunghi.eventing.catalogue.EventCatalogue;
import org.huunghi.notification.policy.Mandate;
import org.huunghi.notification.policy.UnitPolicy;
import org.huunghi.notification.policy.UnitPolicyEvent;
import org.huunghi.notification.policy.UnitPolicyStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is published about how units are told: never the mailbox itself. */
@Configuration(proxyBeanMethods = false)
class UnitPolicyEventTypes {

    /**
     * @param mailbox whether the unit has one in use
     */
    record State(String id, boolean mailbox, List<Mandate> mandatory, UnitPolicyStatus status) {
        static State of(UnitPolicy policy) {
            return new State(policy.unit(), policy.hasMailbox(), policy.mandatory(), policy.status());
        }
    }

    record Nothing() {}

    record Fault(String code) {}

    @Bean
    EventCatalogue<UnitPolicy, UnitPolicyEvent> unitPolicyEvents() {
        return EventCatalogue.<UnitPolicy, UnitPolicyEvent, State>of(
                        "unit-policy", "/notification-service", State.class, State::of)
                .event(
                        UnitPolicyEvent.Set.class,
                        "set",
                        Nothing.class,
                        event -> new Nothing(),
                        "Quy định nhận thông báo của đơn vị được đặt lại",
                        "It was set how a unit is told")
                .event(
                        UnitPolicyEvent.MailboxDisabled.class,
                        "mailbox-disabled",
                        Fault.class,
                        event -> new Fault(event.code()),
                        "Hộp thư của đơn vị bị ngừng sử dụng",
                        "A unit's mailbox was put out of use")
                .build();
    }
}
