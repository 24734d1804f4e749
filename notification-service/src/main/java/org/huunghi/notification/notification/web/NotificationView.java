package org.huunghi.notification.notification.web;

import java.util.Optional;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.notification.notification.Notification;
import org.huunghi.notification.notification.Notifications;
import org.huunghi.servicekit.AggregateView;
import org.springframework.stereotype.Component;

@Component
class NotificationView implements AggregateView<Notification, NotificationBody> {

    static final String PATH = "/api/v1/notifications";

    private final Notifications notifications;

    NotificationView(Notifications notifications) {
        this.notifications = notifications;
    }

    @Override
    public Class<Notification> type() {
        return Notification.class;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String id(Notification notification) {
        return notification.id();
    }

    @Override
    public NotificationBody body(Notification notification, long version) {
        return NotificationBody.of(notification, notification.timeline());
    }

    @Override
    public Optional<StoredAnswer> answer(String id, String key) {
        return notifications.answer(id, key);
    }
}
