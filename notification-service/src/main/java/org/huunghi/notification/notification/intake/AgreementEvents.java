package org.huunghi.notification.notification.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.huunghi.eventing.inbox.Delivery;
import org.huunghi.eventing.inbox.EventIntake;
import org.huunghi.eventing.inbox.IncomingEvent;
import org.huunghi.notification.known.KnownSubscriptions;
import org.huunghi.notification.known.KnownUnits;
import org.huunghi.notification.known.Mergers;
import org.huunghi.notification.notification.Facts;
import org.huunghi.notification.notification.Notice;
import org.huunghi.notification.notification.NotifyingUnits;
import org.huunghi.notification.notification.Particulars;
import org.huunghi.notification.notification.Party;
import org.huunghi.notification.template.Occasion;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Hears of what happens to agreements, for the units that answer for them and for those who follow them. */
@Configuration(proxyBeanMethods = false)
class AgreementEvents {

    private static final String TYPE = "org.huunghi.agreement.%s.v1";

    private static final Map<String, Occasion> TOLD = Map.of(
            "consultation-requested", Occasion.AGREEMENT_CONSULTATION_REQUESTED,
            "consultation-overdue", Occasion.AGREEMENT_CONSULTATION_OVERDUE,
            "post-signing-report-due", Occasion.AGREEMENT_POST_SIGNING_REPORT_DUE,
            "post-signing-report-overdue", Occasion.AGREEMENT_POST_SIGNING_REPORT_OVERDUE,
            "expiring", Occasion.AGREEMENT_EXPIRING,
            "expired", Occasion.AGREEMENT_EXPIRED,
            "inactive", Occasion.AGREEMENT_INACTIVE,
            "inherited", Occasion.AGREEMENT_INHERITED,
            "commitment-overdue", Occasion.AGREEMENT_COMMITMENT_OVERDUE);

    record Consultee(String code) {}

    record Change(
            LocalDate due,
            Integer daysLate,
            Integer daysLeft,
            LocalDate endsOn,
            LocalDate since,
            String consultee,
            List<Consultee> consultees,
            String legalBasis) {

        static final Change NOTHING = new Change(null, null, null, null, null, null, null, null);
    }

    record State(
            Title title, String responsible, List<String> ourParties, List<String> partners, List<String> fields) {}

    record Data(Change change, State state) {}

    record Followed(State state) {}

    @Bean
    Consumer<Message<byte[]>> agreementIntake(
            EventIntake intake,
            KnownUnits units,
            KnownSubscriptions subscriptions,
            Mergers mergers,
            NotifyingUnits notifying) {
        var followers = new Followers(subscriptions, mergers, notifying);
        var reading = intake.reading();
        for (var name : Stream.concat(TOLD.keySet().stream(), Followers.EVENTS.stream())
                .distinct()
                .toList()) {
            reading = TOLD.containsKey(name)
                    ? reading.on(TYPE.formatted(name), Data.class, event -> {
                        var told = notifying.notify(notice(event, TOLD.get(name), units));
                        return delivery(
                                told | followers.tell(event, name, event.data().state()));
                    })
                    : reading.on(
                            TYPE.formatted(name),
                            Followed.class,
                            event -> delivery(
                                    followers.tell(event, name, event.data().state())));
        }
        return reading.build();
    }

    private static Delivery delivery(boolean changed) {
        return changed ? Delivery.APPLIED : Delivery.DUPLICATE;
    }

    private static Notice notice(IncomingEvent<Data> event, Occasion occasion, KnownUnits units) {
        var state = Incoming.required(event.data().state(), "state");
        var change =
                event.data().change() == null ? Change.NOTHING : event.data().change();
        var facts = Facts.of(Incoming.text(state.title()), particulars(occasion, change))
                .late(change.daysLate());
        var parties = Map.of(
                Party.RESPONSIBLE, responsible(state),
                Party.CONSULTEE,
                        consultees(change)
                                .filter(code -> units.find(code).isPresent())
                                .toList());
        return new Notice(Incoming.cause(event, occasion), parties, List.of(), facts);
    }

    private static List<String> responsible(State state) {
        return state.responsible() == null
                ? Incoming.required(state.ourParties(), "state.ourParties")
                : List.of(state.responsible());
    }

    /** Ministries are asked too, but told by letter; only units of ours are told from here. */
    private static Stream<String> consultees(Change change) {
        var many = change.consultees() == null
                ? Stream.<String>empty()
                : change.consultees().stream().map(Consultee::code);
        return Stream.concat(many, Stream.of(change).map(Change::consultee)).filter(Objects::nonNull);
    }

    private static Particulars particulars(Occasion occasion, Change change) {
        return switch (occasion) {
            case AGREEMENT_CONSULTATION_OVERDUE -> Particulars.party(change.consultee(), change.due());
            case AGREEMENT_EXPIRING, AGREEMENT_EXPIRED -> Particulars.daysLeft(change.daysLeft(), change.endsOn());
            case AGREEMENT_INACTIVE -> Particulars.day(change.since());
            case AGREEMENT_INHERITED -> Particulars.detail(change.legalBasis(), null);
            default -> Particulars.day(change.due());
        };
    }
}
