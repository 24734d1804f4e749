package org.huunghi.notification.known.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.huunghi.eventing.inbox.Delivery;
import org.huunghi.eventing.inbox.EventIntake;
import org.huunghi.eventing.inbox.IncomingEvent;
import org.huunghi.notification.known.KnownUnit;
import org.huunghi.notification.known.KnownUnits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Hears of our units and of their successors. */
@Configuration(proxyBeanMethods = false)
class UnitEvents {

    private static final List<String> TYPES = List.of("registered", "renamed", "succeeded", "closed");

    record Data(State state) {}

    record Name(String vi) {}

    record State(Name name, String province, List<String> successors, LocalDate validTo) {}

    @Bean
    Consumer<Message<byte[]>> unitIntake(EventIntake intake, KnownUnits units) {
        var reading = intake.reading();
        for (var type : TYPES) {
            reading = reading.on("org.huunghi.unit." + type + ".v1", Data.class, event -> learn(event, units));
        }
        return reading.build();
    }

    private static Delivery learn(IncomingEvent<Data> event, KnownUnits units) {
        var state = event.data().state();
        var name = state.name() == null ? null : state.name().vi();
        var unit = new KnownUnit(event.subject(), name, state.province(), state.successors(), state.validTo());
        return units.learn(event.sequence(), unit) ? Delivery.APPLIED : Delivery.DUPLICATE;
    }
}
