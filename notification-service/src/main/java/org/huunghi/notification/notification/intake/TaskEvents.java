package org.huunghi.notification.notification.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huunghi.eventing.inbox.Delivery;
import org.huunghi.eventing.inbox.EventIntake;
import org.huunghi.eventing.inbox.IncomingEvent;
import org.huunghi.notification.known.KnownTask;
import org.huunghi.notification.known.KnownTasks;
import org.huunghi.notification.notification.Facts;
import org.huunghi.notification.notification.Notice;
import org.huunghi.notification.notification.NotifyingUnits;
import org.huunghi.notification.notification.Particulars;
import org.huunghi.notification.notification.Party;
import org.huunghi.notification.template.Occasion;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Hears of what happens to tasks: some of it is told, and all of it may make a message needless that waits. */
@Configuration(proxyBeanMethods = false)
class TaskEvents {

    private static final String TYPE = "org.huunghi.task.%s.v1";
    private static final String URGENT = "URGENT";

    private static final Map<String, Occasion> TOLD = Map.ofEntries(
            Map.entry("assigned", Occasion.TASK_ASSIGNED),
            Map.entry("acceptance-reminder", Occasion.TASK_ACCEPTANCE_REMINDER),
            Map.entry("due-soon", Occasion.TASK_DUE_SOON),
            Map.entry("overdue", Occasion.TASK_OVERDUE),
            Map.entry("overdue-reminder", Occasion.TASK_OVERDUE_REMINDER),
            Map.entry("critically-overdue", Occasion.TASK_CRITICALLY_OVERDUE),
            Map.entry("urged", Occasion.TASK_URGED),
            Map.entry("coordination-overdue", Occasion.TASK_COORDINATION_OVERDUE),
            Map.entry("obstacle-raised", Occasion.TASK_OBSTACLE_RAISED),
            Map.entry("escalated", Occasion.TASK_ESCALATED),
            Map.entry("escalation-overdue", Occasion.TASK_ESCALATION_OVERDUE),
            Map.entry("escalation-resolved", Occasion.TASK_ESCALATION_RESOLVED),
            Map.entry("extended", Occasion.TASK_EXTENDED),
            Map.entry("returned", Occasion.TASK_RETURNED),
            Map.entry("reassigned", Occasion.TASK_REASSIGNED),
            Map.entry("completed", Occasion.TASK_COMPLETED));

    private static final List<String> NOTED = List.of(
            "accepted", "progress-reported", "submitted", "deadline-moved", "focal-point-named", "cancelled", "merged");

    record Obstacle(String description) {}

    record Change(
            Integer daysLate,
            Integer daysLeft,
            String unit,
            LocalDate due,
            Obstacle obstacle,
            LocalDate decideBy,
            String note,
            Instant oldDueAt) {

        static final Change NOTHING = new Change(null, null, null, null, null, null, null, null);
    }

    record Directive(String number, LocalDate date) {}

    record Lead(String unit) {}

    record Due(LocalDate date, LocalTime time) {}

    record FocalPoint(String unit, String officer) {}

    record State(
            Title title,
            Directive directive,
            List<Lead> leads,
            Due due,
            String urgency,
            String status,
            List<FocalPoint> focalPoints) {}

    record Data(Change change, String reason, State state) {}

    record Noted(State state) {}

    @Bean
    Consumer<Message<List<byte[]>>> taskIntake(
            EventIntake intake, KnownTasks tasks, NotifyingUnits notifying, Clock clock) {
        var reading = intake.reading();
        for (var told : TOLD.entrySet()) {
            reading = reading.on(TYPE.formatted(told.getKey()), Data.class, event -> {
                var learnt = learn(event, event.data().state(), tasks);
                var notice = notice(event, told.getValue(), clock.getZone());
                var queued = learnt ? notifying.notifyOfNews(notice) : notifying.notify(notice);
                return learnt || queued ? Delivery.APPLIED : Delivery.DUPLICATE;
            });
        }
        for (var name : NOTED) {
            reading = reading.on(
                    TYPE.formatted(name),
                    Noted.class,
                    event -> learn(event, event.data().state(), tasks) ? Delivery.APPLIED : Delivery.DUPLICATE);
        }
        return reading.buildSideBySide();
    }

    private static boolean learn(IncomingEvent<?> event, State given, KnownTasks tasks) {
        var state = Incoming.required(given, "state");
        var due = state.due() == null ? null : state.due().date();
        var task = new KnownTask(event.subject(), state.status(), due, focalPoints(state));
        return tasks.learn(event.sequence(), task);
    }

    private static Notice notice(IncomingEvent<Data> event, Occasion occasion, ZoneId zone) {
        var data = event.data();
        var leads = Incoming.required(data.state().leads(), "state.leads").stream()
                .map(lead -> Incoming.required(lead.unit(), "state.leads.unit"))
                .distinct()
                .toList();
        var change = data.change() == null ? Change.NOTHING : data.change();
        var units = Map.of(
                Party.LEAD, leads,
                // The office of the province follows the task, not each of its leads.
                Party.OFFICE, leads.stream().limit(1).toList(),
                Party.COORDINATOR,
                        Stream.of(change.unit()).filter(Objects::nonNull).toList());
        return new Notice(
                Incoming.cause(event, occasion),
                units,
                List.of(),
                focalPoints(data.state()),
                facts(data, change, occasion, zone));
    }

    private static Map<String, String> focalPoints(State state) {
        return state.focalPoints() == null
                ? Map.of()
                : state.focalPoints().stream()
                        .collect(Collectors.toMap(
                                named -> Incoming.required(named.unit(), "state.focalPoints.unit"),
                                named -> Incoming.required(named.officer(), "state.focalPoints.officer"),
                                (before, last) -> last));
    }

    private static Facts facts(Data data, Change change, Occasion occasion, ZoneId zone) {
        var state = data.state();
        var directive = state.directive();
        var due = state.due();
        return Facts.ofTask(
                        Incoming.text(state.title()),
                        directive == null ? null : directive.number(),
                        directive == null ? null : directive.date(),
                        due == null ? null : due.date(),
                        due == null ? null : due.time(),
                        change.daysLate(),
                        URGENT.equals(state.urgency()))
                .with(particulars(data, change, occasion, zone));
    }

    private static Particulars particulars(Data data, Change change, Occasion occasion, ZoneId zone) {
        return switch (occasion) {
            case TASK_DUE_SOON -> Particulars.daysLeft(change.daysLeft(), null);
            case TASK_COORDINATION_OVERDUE -> Particulars.day(change.due());
            case TASK_OBSTACLE_RAISED, TASK_ESCALATED, TASK_ESCALATION_OVERDUE ->
                Particulars.detail(
                        change.obstacle() == null ? null : change.obstacle().description(), change.decideBy());
            case TASK_ESCALATION_RESOLVED, TASK_URGED -> Particulars.detail(change.note(), null);
            case TASK_RETURNED -> Particulars.detail(data.reason(), null);
            case TASK_EXTENDED ->
                Particulars.day(change.oldDueAt() == null ? null : LocalDate.ofInstant(change.oldDueAt(), zone));
            default -> null;
        };
    }
}
