package org.huunghi.aid.known.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.huunghi.aid.known.KnownUnit;
import org.huunghi.aid.known.KnownUnits;
import org.huunghi.eventing.inbox.Delivery;
import org.huunghi.eventing.inbox.EventIntake;
import org.huunghi.eventing.inbox.IncomingEvent;
import org.huunghi.eventing.inbox.Poison;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Hears of our units, their provinces, their ends and their successors. */
@Configuration(proxyBeanMethods = false)
class UnitNews {

    private static final List<String> TYPES = List.of("registered", "renamed", "succeeded", "closed");

    record Data(State state) {}

    record State(String province, LocalDate validTo, String successor) {}

    @Bean
    Consumer<Message<byte[]>> unitEvents(EventIntake intake, KnownUnits units) {
        var reading = intake.reading();
        for (var type : TYPES) {
            reading = reading.on("org.huunghi.unit." + type + ".v1", Data.class, event -> learn(event, units));
        }
        return reading.build();
    }

    private static Delivery learn(IncomingEvent<Data> event, KnownUnits units) {
        var state = event.data().state();
        if (state == null) {
            throw new Poison("unit-without-state", "the event does not say how the unit stands");
        }
        var unit = new KnownUnit(event.subject(), state.province(), state.validTo(), state.successor());
        return units.learn(unit, event.sequence()) ? Delivery.APPLIED : Delivery.DUPLICATE;
    }
}
