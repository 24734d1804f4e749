package org.huunghi.agreement.known.intake;

import java.util.List;
import java.util.function.Consumer;
import org.huunghi.agreement.known.KnownPartner;
import org.huunghi.agreement.known.KnownPartners;
import org.huunghi.eventing.inbox.Delivery;
import org.huunghi.eventing.inbox.EventIntake;
import org.huunghi.eventing.inbox.IncomingEvent;
import org.huunghi.eventing.inbox.Poison;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Hears of partners. Each of their events carries the whole state, so all are read alike. */
@Configuration(proxyBeanMethods = false)
class PartnerNews {

    private static final List<String> TYPES = List.of(
            "registered",
            "contacted",
            "negotiation-started",
            "established",
            "became-dormant",
            "reactivated",
            "rejected",
            "merged",
            "ended");

    record Data(State state) {}

    record State(String status, String survivor) {}

    @Bean
    Consumer<Message<byte[]>> partnerEvents(EventIntake intake, KnownPartners partners) {
        var reading = intake.reading();
        for (var type : TYPES) {
            reading = reading.on("org.huunghi.partner." + type + ".v1", Data.class, event -> learn(event, partners));
        }
        return reading.build();
    }

    private static Delivery learn(IncomingEvent<Data> event, KnownPartners partners) {
        var state = event.data().state();
        if (state == null) {
            throw new Poison("state-missing", "an event of a partner without its state");
        }
        var partner = new KnownPartner(event.subject(), state.status(), state.survivor());
        return partners.learn(partner, event.sequence()) ? Delivery.APPLIED : Delivery.DUPLICATE;
    }
}
