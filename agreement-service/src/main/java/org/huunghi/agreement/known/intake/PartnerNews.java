package org.huunghi.agreement.known.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.huunghi.agreement.clock.CivilDay;
import org.huunghi.agreement.known.ContactListener;
import org.huunghi.agreement.known.KnownName;
import org.huunghi.agreement.known.KnownNames;
import org.huunghi.agreement.known.KnownPartner;
import org.huunghi.agreement.known.KnownPartners;
import org.huunghi.agreement.known.NameKeys;
import org.huunghi.agreement.words.PartialDate;
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
            "ended",
            "renamed",
            "corrected");

    /** What is told when somebody was in touch with a partner. */
    private static final List<String> CONTACTS = List.of("contacted", "reactivated");

    private static final String MISSION = "VN_MISSION_ABROAD";

    record Data(Change change, State state) {}

    /**
     * @param on when somebody was in touch, known in part perhaps
     */
    record Change(String on) {}

    record State(Name name, List<String> aliases, String type, String status, String survivor) {

        Stream<String> names() {
            var known = name == null ? Stream.<String>empty() : Stream.of(name.vi(), name.en(), name.local());
            var others = aliases == null ? Stream.<String>empty() : aliases.stream();
            return Stream.concat(known.filter(Objects::nonNull), others);
        }
    }

    record Name(String vi, String en, String local) {}

    @Bean
    Consumer<Message<byte[]>> partnerEvents(
            EventIntake intake, KnownPartners partners, KnownNames names, ContactListener listener) {
        var reading = intake.reading();
        for (var type : TYPES) {
            var contact = CONTACTS.contains(type);
            reading = reading.on("org.huunghi.partner." + type + ".v1", Data.class, event -> {
                var delivery = learn(event, partners, names);
                if (contact) {
                    tell(event, listener);
                }
                return delivery;
            });
        }
        return reading.build();
    }

    /** News that is redelivered, or comes late, is told too: the service may have stopped between knowing and telling. */
    private static void tell(IncomingEvent<Data> event, ContactListener listener) {
        var change = event.data().change();
        if (change != null && change.on() != null) {
            listener.met(event.subject(), dayOf(change.on(), CivilDay.of(event.time())));
        }
    }

    /** The last day it can have been, so that the same news always means the same day. */
    private static LocalDate dayOf(String on, LocalDate told) {
        if (!PartialDate.isValid(on)) {
            throw new Poison("date-unreadable", "a contact on " + on);
        }
        var latest = new PartialDate(on).latest();
        return latest.isBefore(told) ? latest : told;
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
