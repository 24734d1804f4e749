package org.huunghi.agreement.known.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.huunghi.agreement.known.KnownName;
import org.huunghi.agreement.known.KnownNames;
import org.huunghi.agreement.known.KnownUnit;
import org.huunghi.agreement.known.KnownUnits;
import org.huunghi.agreement.known.NameKeys;
import org.huunghi.agreement.known.SuccessionListener;
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

    record State(Name name, String province, LocalDate validTo, String successor) {}

    record Name(String vi) {}

    @Bean
    Consumer<Message<byte[]>> unitEvents(
            EventIntake intake, KnownUnits units, KnownNames names, SuccessionListener listener) {
        var reading = intake.reading();
        for (var type : TYPES) {
            reading = reading.on(
                    "org.huunghi.unit." + type + ".v1", Data.class, event -> learn(event, units, names, listener));
        }
        return reading.build();
    }

    /** Redelivered news is told again too: the service may have stopped between knowing and telling. */
    private static Delivery learn(
            IncomingEvent<Data> event, KnownUnits units, KnownNames names, SuccessionListener listener) {
        var state = event.data().state();
        if (state == null) {
            throw new Poison("state-missing", "an event of a unit without its state");
        }
        if (state.name() != null && state.province() != null) {
            var keys = NameKeys.ofUnit(state.name().vi());
            names.learn(
                    new KnownName(event.subject(), KnownName.Kind.UNIT, state.province(), false, keys),
                    event.sequence());
        }
        var unit = new KnownUnit(event.subject(), state.province(), state.validTo(), state.successor());
        var delivery = units.learn(unit, event.sequence()) ? Delivery.APPLIED : Delivery.DUPLICATE;
        if (unit.successor() != null) {
            listener.followed(unit);
        }
        return delivery;
    }
}
