package org.huunghi.notification.known.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.huunghi.eventing.inbox.Delivery;
import org.huunghi.eventing.inbox.EventIntake;
import org.huunghi.eventing.inbox.IncomingEvent;
import org.huunghi.eventing.inbox.Poison;
import org.huunghi.notification.known.KnownCalendar;
import org.huunghi.notification.known.KnownCalendars;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Hears of the days off. */
@Configuration(proxyBeanMethods = false)
class CalendarEvents {

    record Data(State state) {}

    record Day(LocalDate date) {}

    record State(List<Day> daysOff, List<Day> workedDays) {}

    @Bean
    Consumer<Message<byte[]>> calendarIntake(EventIntake intake, KnownCalendars calendars) {
        return intake.reading()
                .on("org.huunghi.calendar.published.v1", Data.class, event -> learn(event, calendars))
                .build();
    }

    private static Delivery learn(IncomingEvent<Data> event, KnownCalendars calendars) {
        var state = event.data().state();
        if (state == null) {
            throw new Poison("field-missing", "the event has no state");
        }
        var calendar = new KnownCalendar(event.subject(), days(state.daysOff()), days(state.workedDays()));
        return calendars.learn(event.sequence(), calendar) ? Delivery.APPLIED : Delivery.DUPLICATE;
    }

    private static Set<LocalDate> days(List<Day> days) {
        return days == null
                ? Set.of()
                : days.stream().map(Day::date).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }
}
