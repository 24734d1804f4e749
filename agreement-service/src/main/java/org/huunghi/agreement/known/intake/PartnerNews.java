package org.huunghi.agreement.known.intake;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.huunghi.agreement.known.KnownName;
import org.huunghi.agreement.known.KnownNames;
import org.huunghi.agreement.known.KnownPartner;
import org.huunghi.agreement.known.KnownPartners;
import org.huunghi.agreement.known.NameKeys;
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

    private static final String MISSION = "VN_MISSION_ABROAD";

    record Data(State state) {}

    record State(Name name, List<String> aliases, String type, String status, String survivor) {

        Stream<String> names() {
            var known = name == null ? Stream.<String>empty() : Stream.of(name.vi(), name.en(), name.local());
            var others = aliases == null ? Stream.<String>empty() : aliases.stream();
            return Stream.concat(known.filter(Objects::nonNull), others);
        }
    }

    record Name(String vi, String en, String local) {}

    @Bean
    Consumer<Message<byte[]>> partnerEvents(EventIntake intake, KnownPartners partners, KnownNames names) {
        var reading = intake.reading();
        for (var type : TYPES) {
            reading = reading.on(
                    "org.huunghi.partner." + type + ".v1", Data.class, event -> learn(event, partners, names));
        }
        return reading.build();
    }

    private static Delivery learn(IncomingEvent<Data> event, KnownPartners partners, KnownNames names) {
        var state = event.data().state();
        if (state == null) {
            throw new Poison("state-missing", "an event of a partner without its state");
        }
        // A partner that was merged is found under the names of its survivor.
        var keys = state.survivor() == null ? NameKeys.ofPartner(state.names()) : List.<String>of();
        names.learn(
                new KnownName(
                        event.subject(),
                        KnownName.Kind.PARTNER,
                        KnownName.EVERYBODYS,
                        MISSION.equals(state.type()),
                        keys),
                event.sequence());
        var partner = new KnownPartner(event.subject(), state.status(), state.survivor());
        return partners.learn(partner, event.sequence()) ? Delivery.APPLIED : Delivery.DUPLICATE;
    }
}
