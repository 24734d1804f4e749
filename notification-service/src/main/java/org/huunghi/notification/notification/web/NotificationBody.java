package org.huunghi.notification.notification.web;

import java.time.Instant;
import java.util.List;
import org.huunghi.notification.notification.Notification;
import org.huunghi.notification.notification.NotificationStatus;
import org.huunghi.notification.notification.Remedy;
import org.huunghi.notification.notification.Step;
import org.huunghi.notification.notification.Text;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.Duty;

/**
 * A notification as callers see it: whom it is for by id, never where it goes.
 *
 * @param event id of the event that called for it
 * @param occasion the event's kind
 * @param eventAt when that event happened
 * @param about id of the aggregate that the event is about
 * @param province that the unit is of, absent as long as it is not known
 * @param round one more for every resend
 * @param provider the one that has it, or was asked last
 * @param remedy what the operator puts right, absent where there is nothing to
 * @param test whether nobody is really reached
 * @param timeline only when one notification is read
 */
record NotificationBody(
        String id,
        String event,
        Instant eventAt,
        String occasion,
        String about,
        String title,
        String unit,
        String province,
        String officer,
        Duty asDuty,
        Channel channel,
        NotificationStatus status,
        int round,
        int attempts,
        String provider,
        int parts,
        int partsDelivered,
        String failure,
        Text remedy,
        boolean test,
        Instant queuedAt,
        Instant nextAttemptAt,
        Instant expiresAt,
        List<Step> timeline) {

    static NotificationBody of(Notification notification, List<Step> timeline) {
        var cause = notification.cause();
        var recipient = notification.recipient();
        var progress = notification.progress();
        return new NotificationBody(
                notification.id(),
                cause.event(),
                cause.at(),
                cause.occasion().code(),
                cause.about(),
                notification.facts().title().vi(),
                recipient.unit(),
                recipient.province(),
                recipient.officer(),
                recipient.asDuty(),
                notification.channel(),
                progress.status(),
                progress.round(),
                progress.attempts(),
                progress.handover().provider(),
                progress.handover().references().size(),
                progress.handover().confirmed().size(),
                progress.failure(),
                Remedy.of(notification).map(Remedy::words).orElse(null),
                notification.test(),
                notification.queuedAt(),
                progress.nextAt(),
                notification.expiresAt(),
                timeline);
    }
}
