package org.huunghi.notification.known.intake;

import java.util.function.Consumer;
import org.huunghi.eventing.inbox.Delivery;
import org.huunghi.eventing.inbox.EventIntake;
import org.huunghi.eventing.inbox.IncomingEvent;
import org.huunghi.eventing.inbox.Poison;
import org.huunghi.notification.known.KnownMerger;
import org.huunghi.notification.known.KnownMergers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Hears which partner went into which other one. */
@Configuration(proxyBeanMethods = false)
class PartnerEvents {

    record Data(State state) {}

    record State(String survivor) {}

    @Bean
    Consumer<Message<byte[]>> partnerIntake(EventIntake intake, KnownMergers mergers) {
        return intake.reading()
                .on("org.huunghi.partner.merged.v1", Data.class, event -> learn(event, mergers))
                .build();
    }

    private static Delivery learn(IncomingEvent<Data> event, KnownMergers mergers) {
        var state = event.data().state();
        if (state == null || state.survivor() == null) {
            throw new Poison("field-missing", "the event does not say which partner is left");
        }
        var merger = new KnownMerger(event.subject(), state.survivor());
        return mergers.learn(event.sequence(), merger) ? Delivery.APPLIED : Delivery.DUPLICATE;
    }
}
