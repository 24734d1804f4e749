package org.huunghi.notification.notification.intake;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import org.huunghi.eventing.inbox.Delivery;
import org.huunghi.eventing.inbox.EventIntake;
import org.huunghi.eventing.inbox.IncomingEvent;
import org.huunghi.notification.notification.Facts;
import org.huunghi.notification.notification.Notice;
import org.huunghi.notification.notification.NotifyingUnits;
import org.huunghi.notification.template.Occasion;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Hears of tasks that were assigned, and of those that nobody finished in time. */
@Configuration(proxyBeanMethods = false)
class TaskEvents {

    private static final String URGENT = "URGENT";

    record Data(Change change, State state) {}

    record Change(Integer daysLate) {}

    record Directive(String number, LocalDate date) {}

    record Lead(String unit) {}

    record Due(LocalDate date, LocalTime time) {}

    record State(Title title, Directive directive, List<Lead> leads, Due due, String urgency) {}

    @Bean
    Consumer<Message<byte[]>> taskIntake(EventIntake intake, NotifyingUnits notifying) {
        return intake.reading()
                .on(
                        "org.huunghi.task.assigned.v1",
                        Data.class,
                        event -> notify(event, Occasion.TASK_ASSIGNED, notifying))
                .on("org.huunghi.task.overdue.v1", Data.class, event -> notify(event, Occasion.TASK_OVERDUE, notifying))
                .build();
    }

    private static Delivery notify(IncomingEvent<Data> event, Occasion occasion, NotifyingUnits notifying) {
        var state = Incoming.required(event.data().state(), "state");
        var leads = Incoming.required(state.leads(), "state.leads");
        var units = leads.stream()
                .map(lead -> Incoming.required(lead.unit(), "state.leads.unit"))
                .distinct()
                .toList();
        var notice = new Notice(Incoming.cause(event, occasion), units, facts(event.data()));
        return notifying.notify(notice) ? Delivery.APPLIED : Delivery.DUPLICATE;
    }

    private static Facts facts(Data data) {
        var state = data.state();
        var directive = state.directive();
        var due = state.due();
        return Facts.ofTask(
                Incoming.text(state.title()),
                directive == null ? null : directive.number(),
                directive == null ? null : directive.date(),
                due == null ? null : due.date(),
                due == null ? null : due.time(),
                data.change() == null ? null : data.change().daysLate(),
                URGENT.equals(state.urgency()));
    }
}
