package org.huunghi.notification.notification;

import static org.huunghi.notification.notification.NotificationStatus.CANCELLED;
import static org.huunghi.notification.notification.NotificationStatus.DELIVERED;
import static org.huunghi.notification.notification.NotificationStatus.EXPIRED;
import static org.huunghi.notification.notification.NotificationStatus.FAILED;
import static org.huunghi.notification.notification.NotificationStatus.PENDING;
import static org.huunghi.notification.notification.NotificationStatus.ROUTED;
import static org.huunghi.notification.notification.NotificationStatus.SCHEDULED;
import static org.huunghi.notification.notification.NotificationStatus.SENDING;
import static org.huunghi.notification.notification.NotificationStatus.SENT;
import static org.huunghi.notification.notification.NotificationStatus.UNROUTED;

import java.util.EnumSet;
import org.huunghi.eventing.Transitions;

/** The life of a notification. */
final class NotificationTransitions {

    static final Transitions<NotificationStatus> TABLE = Transitions.of(NotificationStatus.class)
            // From SENDING only when the lease of the instance that had it has run out.
            .on("claim", EnumSet.of(PENDING, SENDING), SENDING, "sending-started")
            .on("defer", SENDING, PENDING, "deferred")
            .on("hand-over", SENDING, SENT, "sent")
            .on("confirm-part", SENT, SENT, "part-delivered")
            .on("confirm", SENT, DELIVERED, "delivered")
            .on("fail", EnumSet.of(SENDING, SENT), FAILED, "failed")
            .on("expire", EnumSet.of(PENDING, SENDING), EXPIRED, "expired")
            .on("resend", EnumSet.of(SENT, DELIVERED, FAILED, EXPIRED), PENDING, "queued")
            .on("gather", PENDING, PENDING, "gathered")
            .on("put-off", PENDING, PENDING, "put-off")
            .on("cancel", EnumSet.of(SCHEDULED, PENDING), CANCELLED, "cancelled")
            .on("route", EnumSet.of(SCHEDULED, PENDING, UNROUTED), ROUTED, "routed")
            .on("strand", EnumSet.of(SCHEDULED, PENDING), UNROUTED, "unrouted")
            .build();

    private NotificationTransitions() {}

    /** What has happened when the command is through. */
    static String event(String command) {
        return TABLE.rows().stream()
                .filter(row -> row.command().equals(command))
                .findFirst()
                .orElseThrow()
                .event();
    }
}
