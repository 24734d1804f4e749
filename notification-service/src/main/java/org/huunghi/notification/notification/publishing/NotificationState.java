package org.huunghi.notification.notification.publishing;

import java.time.Instant;
import org.huunghi.notification.notification.Notification;
import org.huunghi.notification.notification.NotificationStatus;
import org.huunghi.notification.officer.Channel;

/**
 * A notification as the world outside sees it in events.
 *
 * @param event id of the event that called for it
 * @param occasion that event's kind, for example {@code task.overdue}
 * @param about id of the aggregate that the event is about
 * @param officer id of the officer, absent when the unit has nobody to tell
 * @param at when its status last changed
 */
record NotificationState(
        String id,
        String event,
        String occasion,
        String about,
        String unit,
        String officer,
        Channel channel,
        NotificationStatus status,
        int attempts,
        Instant at) {

    static NotificationState of(Notification notification) {
        var cause = notification.cause();
        return new NotificationState(
                notification.id(),
                cause.event(),
                cause.occasion().code(),
                cause.about(),
                notification.recipient().unit(),
                notification.recipient().officer(),
                notification.channel(),
                notification.status(),
                notification.progress().attempts(),
                notification.timeline().getLast().at());
    }
}
