package org.huunghi.notification.notification.publishing;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.catalogue.EventCatalogue;
import org.huunghi.eventing.catalogue.EventSchemas;
import org.huunghi.eventing.catalogue.EventType;
import org.huunghi.notification.notification.Cause;
import org.huunghi.notification.notification.Facts;
import org.huunghi.notification.notification.FailureKind;
import org.huunghi.notification.notification.Handover;
import org.huunghi.notification.notification.Notification;
import org.huunghi.notification.notification.NotificationEvent;
import org.huunghi.notification.notification.NotificationStatus;
import org.huunghi.notification.notification.Progress;
import org.huunghi.notification.notification.Recipient;
import org.huunghi.notification.notification.Step;
import org.huunghi.notification.notification.Text;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.Duty;
import org.huunghi.notification.template.Occasion;
import org.huunghi.testkit.GoldenFiles;
import org.huunghi.testkit.JsonSchemas;
import org.junit.jupiter.api.Test;

class NotificationContractTest {

    private static final String ID = "0f8c6d2b9a5e4f7183c2d4b6a8e0f1c3";
    private static final Instant AT = Instant.parse("2026-11-21T03:00:02.500Z");
    private static final Attribution BY = Attribution.of(Actor.system(), AT);

    private final EventCatalogue<Notification, NotificationEvent> catalogue =
            new NotificationEventTypes().notificationEvents();
    private final GoldenFiles contracts = GoldenFiles.in("contracts/notification-events");

    private final Map<String, NotificationEvent> events = new TreeMap<>(Map.ofEntries(
            entry("queued", new NotificationEvent.Queued(0)),
            entry("unrouted", new NotificationEvent.Unrouted()),
            entry("routed", new NotificationEvent.Routed(1)),
            entry("sending-started", new NotificationEvent.SendingStarted(1)),
            entry("deferred", new NotificationEvent.Deferred(FailureKind.THROTTLED, "smpp-58", AT.plusSeconds(2))),
            entry("sent", new NotificationEvent.Sent(1, 2, 3)),
            entry("part-delivered", new NotificationEvent.PartDelivered(1, 2)),
            entry("delivered", new NotificationEvent.Delivered(2)),
            entry("failed", new NotificationEvent.Failed(FailureKind.PERMANENT, "smpp-0b")),
            entry("expired", new NotificationEvent.Expired(AT)),
            entry("scheduled", new NotificationEvent.Scheduled(AT)),
            entry("gathered", new NotificationEvent.Gathered("7d4b6b1e:4")),
            entry("put-off", new NotificationEvent.PutOff(AT, "resting")),
            entry("cancelled", new NotificationEvent.Cancelled("task-closed"))));

    @Test
    void whatIsPublishedIsWhatTheContractsShow() {
        events.forEach((name, event) -> contracts.matches(
                name + ".v1", catalogue.sample(event, after(event), BY, ID, 3).json()));
        contracts.areExactly(events.keySet().stream().map(name -> name + ".v1").collect(Collectors.toSet()));
    }

    @Test
    void everyEventFitsItsSchema() {
        assertThat(catalogue.types()).hasSameSizeAs(events.keySet());
        var schemas = catalogue.types().stream().collect(Collectors.toMap(EventType::name, EventSchemas::of));
        events.forEach((name, event) -> JsonSchemas.validate(
                schemas.get("org.huunghi.notification." + name + ".v1").toString(),
                catalogue.encode(event, after(event), BY).data()));
    }

    private static Notification after(NotificationEvent event) {
        var unrouted = event instanceof NotificationEvent.Unrouted || event instanceof NotificationEvent.Routed;
        return new Notification(
                ID,
                new Cause("7d4b6b1e:3", Occasion.TASK_OVERDUE, "7d4b6b1e", AT, "conversation-1", null),
                new Recipient(
                        "so-nnptnt",
                        unrouted ? null : "5f0c7b1e",
                        unrouted ? null : Duty.FOCAL_POINT,
                        null,
                        null,
                        "lam-dong",
                        null,
                        null),
                Channel.SMS,
                Facts.ofAid(new Text("Liên hệ Công ty Deroose Plants", null), null, null, null, null),
                AT,
                AT,
                new Progress(statusAfter(event), 0, 1, AT, AT, new Handover("smpp", null, null, null), null, null),
                List.of(new Step(AT, "queued", null)),
                null);
    }

    private static NotificationStatus statusAfter(NotificationEvent event) {
        return switch (event) {
            case NotificationEvent.Queued queued -> NotificationStatus.PENDING;
            case NotificationEvent.Unrouted unrouted -> NotificationStatus.UNROUTED;
            case NotificationEvent.Routed routed -> NotificationStatus.ROUTED;
            case NotificationEvent.SendingStarted started -> NotificationStatus.SENDING;
            case NotificationEvent.Deferred deferred -> NotificationStatus.PENDING;
            case NotificationEvent.Sent sent -> NotificationStatus.SENT;
            case NotificationEvent.PartDelivered part -> NotificationStatus.SENT;
            case NotificationEvent.Delivered delivered -> NotificationStatus.DELIVERED;
            case NotificationEvent.Failed failed -> NotificationStatus.FAILED;
            case NotificationEvent.Expired expired -> NotificationStatus.EXPIRED;
            case NotificationEvent.Scheduled scheduled -> NotificationStatus.SCHEDULED;
            case NotificationEvent.Gathered gathered -> NotificationStatus.PENDING;
            case NotificationEvent.PutOff putOff -> NotificationStatus.PENDING;
            case NotificationEvent.Cancelled cancelled -> NotificationStatus.CANCELLED;
        };
    }
}
