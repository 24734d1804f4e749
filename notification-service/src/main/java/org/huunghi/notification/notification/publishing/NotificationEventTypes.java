package org.huunghi.notification.notification.publishing;

import java.time.Instant;
import java.util.function.Function;
import org.huunghi.eventing.catalogue.EventCatalogue;
import org.huunghi.notification.notification.FailureKind;
import org.huunghi.notification.notification.Notification;
import org.huunghi.notification.notification.NotificationEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is published about notifications: ids and codes, never contact data and never the words. */
@Configuration(proxyBeanMethods = false)
class NotificationEventTypes {

    record Round(int round) {}

    record Nothing() {}

    record Recipients(int recipients) {}

    record Attempt(int attempt) {}

    record Deferral(FailureKind kind, String code, Instant nextAttemptAt) {}

    record Handover(int attempt, int parts, long template) {}

    record PartsArrived(int delivered, int parts) {}

    record Parts(int parts) {}

    record Failure(FailureKind kind, String code) {}

    record Since(Instant since) {}

    record At(Instant at) {}

    record Other(String event) {}

    record Rest(Instant until, String code) {}

    record Reason(String code) {}

    @Bean
    EventCatalogue<Notification, NotificationEvent> notificationEvents() {
        var catalogue = EventCatalogue.<Notification, NotificationEvent, NotificationState>of(
                "notification", "/notification-service", NotificationState.class, NotificationState::of);
        return end(way(hours(start(catalogue)))).build();
    }

    private static EventCatalogue.Builder<Notification, NotificationEvent> start(
            EventCatalogue.Builder<Notification, NotificationEvent> catalogue) {
        return catalogue
                .event(
                        NotificationEvent.Queued.class,
                        "queued",
                        Round.class,
                        event -> new Round(event.round()),
                        "Thông báo được xếp hàng chờ gửi",
                        "A notification was queued")
                .event(
                        NotificationEvent.Unrouted.class,
                        "unrouted",
                        Nothing.class,
                        nothing(),
                        "Đơn vị chưa có cán bộ nhận thông báo",
                        "The unit has nobody to tell")
                .event(
                        NotificationEvent.Routed.class,
                        "routed",
                        Recipients.class,
                        event -> new Recipients(event.recipients()),
                        "Đã tìm được cán bộ nhận thông báo",
                        "Somebody to tell has been found");
    }

    private static EventCatalogue.Builder<Notification, NotificationEvent> hours(
            EventCatalogue.Builder<Notification, NotificationEvent> catalogue) {
        return catalogue
                .event(
                        NotificationEvent.Scheduled.class,
                        "scheduled",
                        At.class,
                        event -> new At(event.at()),
                        "Thông báo được hẹn ngày gửi",
                        "It was decided that somebody will be told later")
                .event(
                        NotificationEvent.Gathered.class,
                        "gathered",
                        Other.class,
                        event -> new Other(event.event()),
                        "Thông báo được gộp thêm một việc",
                        "It tells of one thing more")
                .event(
                        NotificationEvent.PutOff.class,
                        "put-off",
                        Rest.class,
                        event -> new Rest(event.until(), event.why()),
                        "Thông báo được dời sang giờ khác",
                        "It waits for a better hour")
                .event(
                        NotificationEvent.Cancelled.class,
                        "cancelled",
                        Reason.class,
                        event -> new Reason(event.why()),
                        "Thông báo được hủy vì không còn cần thiết, hoặc cán bộ không muốn nhận",
                        "What it would have told is no longer so, or is not wanted");
    }

    private static EventCatalogue.Builder<Notification, NotificationEvent> way(
            EventCatalogue.Builder<Notification, NotificationEvent> catalogue) {
        return catalogue
                .event(
                        NotificationEvent.SendingStarted.class,
                        "sending-started",
                        Attempt.class,
                        event -> new Attempt(event.attempt()),
                        "Bắt đầu gửi thông báo",
                        "Sending has started")
                .event(
                        NotificationEvent.Deferred.class,
                        "deferred",
                        Deferral.class,
                        event -> new Deferral(event.kind(), event.code(), event.nextAttemptAt()),
                        "Hoãn gửi, sẽ thử lại",
                        "Sending was put off")
                .event(
                        NotificationEvent.Sent.class,
                        "sent",
                        Handover.class,
                        event -> new Handover(event.attempt(), event.parts(), event.template()),
                        "Nhà cung cấp đã nhận thông báo",
                        "The provider took it");
    }

    private static EventCatalogue.Builder<Notification, NotificationEvent> end(
            EventCatalogue.Builder<Notification, NotificationEvent> catalogue) {
        return catalogue
                .event(
                        NotificationEvent.PartDelivered.class,
                        "part-delivered",
                        PartsArrived.class,
                        event -> new PartsArrived(event.delivered(), event.parts()),
                        "Một phần tin nhắn đã đến",
                        "A part has arrived")
                .event(
                        NotificationEvent.Delivered.class,
                        "delivered",
                        Parts.class,
                        event -> new Parts(event.parts()),
                        "Thông báo đã đến",
                        "It has arrived")
                .event(
                        NotificationEvent.Failed.class,
                        "failed",
                        Failure.class,
                        event -> new Failure(event.kind(), event.code()),
                        "Không gửi được thông báo",
                        "It cannot arrive")
                .event(
                        NotificationEvent.Expired.class,
                        "expired",
                        Since.class,
                        event -> new Since(event.since()),
                        "Thông báo hết hạn gửi",
                        "It was no longer worth sending");
    }

    private static <T> Function<T, Nothing> nothing() {
        return event -> new Nothing();
    }
}
