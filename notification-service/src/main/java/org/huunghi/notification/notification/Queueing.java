package org.huunghi.notification.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.Decision.Rejected;
import org.huunghi.notification.officer.Channel;

/** Puts messages into the queue, each once. */
public final class Queueing {

    private final Notifications notifications;
    private final Postroom postroom;
    private final Tally tally;
    private final Worthwhile worthwhile;
    private final Clock clock;

    public Queueing(Notifications notifications, Postroom postroom, Tally tally, Worthwhile worthwhile, Clock clock) {
        this.notifications = notifications;
        this.postroom = postroom;
        this.tally = tally;
        this.worthwhile = worthwhile;
        this.clock = clock;
    }

    /**
     * False when all of them were there before.
     *
     * @param since from when on it is worth sending
     */
    boolean queue(Cause cause, List<Recipient> recipients, Channel channel, Facts facts, Instant since) {
        var added = false;
        for (var recipient : recipients) {
            added |= queue(cause, recipient, channel, facts, since.plus(worthwhile.on(channel)));
        }
        if (added) {
            postroom.ring(channel);
        }
        return added;
    }

    private boolean queue(Cause cause, Recipient recipient, Channel channel, Facts facts, Instant expiresAt) {
        var now = clock.instant();
        return switch (Notification.queue(cause, recipient, channel, facts, expiresAt, now)) {
            case Rejected<Notification, NotificationEvent, NotificationRejection> rejected ->
                throw new IllegalStateException("a new message is never refused: " + rejected.reason());
            case Accepted<Notification, NotificationEvent, NotificationRejection> accepted -> {
                var added = notifications.add(accepted, Attribution.of(Actor.system(), now));
                if (added) {
                    tally.count(channel, accepted.state().status());
                }
                yield added;
            }
        };
    }
}
