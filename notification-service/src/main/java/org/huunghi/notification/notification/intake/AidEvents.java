package org.huunghi.notification.notification.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.huunghi.eventing.inbox.Delivery;
import org.huunghi.eventing.inbox.EventIntake;
import org.huunghi.eventing.inbox.IncomingEvent;
import org.huunghi.notification.notification.Facts;
import org.huunghi.notification.notification.Money;
import org.huunghi.notification.notification.Notice;
import org.huunghi.notification.notification.NotifyingUnits;
import org.huunghi.notification.notification.Party;
import org.huunghi.notification.template.Occasion;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Hears of decisions about aid. */
@Configuration(proxyBeanMethods = false)
class AidEvents {

    record Data(String reason, State state) {}

    record Amount(BigDecimal amount, String currency) {}

    record Decision(String number, LocalDate date) {}

    record State(Title title, String owner, Amount committed, Decision decision) {}

    @Bean
    Consumer<Message<byte[]>> aidIntake(EventIntake intake, NotifyingUnits notifying) {
        return intake.reading()
                .on("org.huunghi.aid.approved.v1", Data.class, event -> notify(event, Occasion.AID_APPROVED, notifying))
                .on("org.huunghi.aid.rejected.v1", Data.class, event -> notify(event, Occasion.AID_REJECTED, notifying))
                .build();
    }

    private static Delivery notify(IncomingEvent<Data> event, Occasion occasion, NotifyingUnits notifying) {
        var state = Incoming.required(event.data().state(), "state");
        var owner = Incoming.required(state.owner(), "state.owner");
        var notice = Notice.to(Party.OWNER, List.of(owner), Incoming.cause(event, occasion), facts(event.data()));
        return notifying.notify(notice) ? Delivery.APPLIED : Delivery.DUPLICATE;
    }

    private static Facts facts(Data data) {
        var state = data.state();
        var committed = state.committed();
        var decision = state.decision();
        return Facts.ofAid(
                Incoming.text(state.title()),
                committed == null ? null : money(committed),
                decision == null ? null : decision.number(),
                decision == null ? null : decision.date(),
                data.reason());
    }

    private static Money money(Amount amount) {
        return new Money(
                Incoming.required(amount.amount(), "state.committed.amount"),
                Incoming.required(amount.currency(), "state.committed.currency"));
    }
}
