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
 * @param province that the unit is of, absent as long as it is not known
 * @param provider the one that has it or was asked last, absent before
 * @param since when it should have gone: at its event, or when what it waited for was over
 * @param test {@code true} when nobody is to be reached, else absent
 * @param at when its status last changed
 */
record NotificationState(
        String id,
        String event,
        String occasion,
        String about,
        String unit,
        String province,
        String officer,
        Channel channel,
        NotificationStatus status,
        int attempts,
        String provider,
        Instant since,
        Boolean test,
        Instant at) {

    static NotificationState of(Notification notification) {
        var cause = notification.cause();
        return new NotificationState(
                notification.id(),
                cause.event(),
                cause.occasion().code(),
                cause.about(),
                notification.recipient().unit(),
                notification.recipient().province(),
                notification.recipient().officer(),
                notification.channel(),
                notification.status(),
                notification.progress().attempts(),
                notification.progress().handover().provider(),
                notification.progress().since(),
                notification.test() ? true : null,
                notification.timeline().getLast().at());
    }
}
