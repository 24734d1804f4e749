package org.huunghi.notification.notification.mongo;

import static com.mongodb.client.model.Filters.all;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.huunghi.notification.notification.Cause;
import org.huunghi.notification.notification.Notification;
import org.huunghi.notification.notification.NotificationStatus;
import org.huunghi.notification.notification.Notifications.Wanted;
import org.huunghi.notification.officer.Channel;

/** What notifications are found by. */
final class NotificationKeys {

    /** The channel, on those that wait for this service only, so that the queue's index is as short as the queue. */
    static final String QUEUE = "keys.queue";

    /** The queue of those for whom it is not decided yet who is told. */
    static final String SCHEDULED = "SCHEDULED";

    static final String NEXT_AT = "keys.nextAttemptAt";
    static final String REFERENCES = "keys.references";
    static final String TURN = "keys.turn";
    static final String TAGS = "keys.tags";
    static final String ORDER = "keys.order";

    private static final String OCCASION = "occasion:";

    private NotificationKeys() {}

    static Document of(Notification notification) {
        var keys = new Document("tags", tags(notification)).append("order", notification.place());
        var progress = notification.progress();
        if (progress.turn() != null) {
            keys.append("turn", progress.turn());
        }
        if (progress.nextAt() != null) {
            var queue = notification.status() == NotificationStatus.SCHEDULED
                    ? SCHEDULED
                    : notification.channel().name();
            keys.append("queue", queue).append("nextAttemptAt", Date.from(progress.nextAt()));
        }
        if (notification.channel() == Channel.SMS && progress.nextAt() == null) {
            // Receipts name these; of emails none come by reference.
            keys.append("references", progress.handover().references());
        }
        return keys;
    }

    static Bson filter(Wanted wanted, String after) {
        var filters = new ArrayList<Bson>();
        var tags = new ArrayList<String>();
        tag(tags, "officer", wanted.officer());
        tag(tags, "event", wanted.event());
        tag(tags, "occasion", wanted.occasion());
        tag(tags, "channel", wanted.channel());
        tag(tags, "status", wanted.status());
        tag(tags, "provider", wanted.provider());
        tag(tags, "unit", wanted.scope().unit());
        tag(tags, "province", wanted.scope().province());
        if (!tags.isEmpty()) {
            filters.add(all(TAGS, tags));
        }
        if (wanted.from() != null) {
            filters.add(gte(ORDER, Notification.placeAt(wanted.from())));
        }
        if (wanted.until() != null) {
            filters.add(lt(ORDER, Notification.placeAt(wanted.until())));
        }
        if (after != null) {
            filters.add(lt(ORDER, after));
        }
        return filters.isEmpty() ? new Document() : and(filters);
    }

    private static List<String> tags(Notification notification) {
        var tags = new ArrayList<String>();
        tag(tags, "officer", notification.recipient().officer());
        tag(tags, notification.cause());
        notification.more().forEach(item -> tag(tags, item.cause()));
        tag(tags, "channel", notification.channel());
        tag(tags, "status", notification.status());
        tag(tags, "unit", notification.recipient().unit());
        tag(tags, "province", notification.recipient().province());
        tag(tags, "provider", notification.progress().handover().provider());
        return tags;
    }

    /** Several things of one kind are one message about that kind. */
    private static void tag(List<String> tags, Cause cause) {
        tag(tags, "event", cause.event());
        var kind = OCCASION + cause.occasion().code();
        if (!tags.contains(kind)) {
            tags.add(kind);
        }
    }

    private static void tag(List<String> tags, String kind, Object value) {
        if (value != null) {
            tags.add(kind + ':' + value);
        }
    }
}
