package org.huunghi.notification.notification;

import java.time.Clock;
import java.time.Duration;
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
    private final Duration lease;
    private final Clock clock;

    public Queueing(
            Notifications notifications,
            Postroom postroom,
            Tally tally,
            Worthwhile worthwhile,
            Duration lease,
            Clock clock) {
        this.notifications = notifications;
        this.postroom = postroom;
        this.tally = tally;
        this.worthwhile = worthwhile;
        this.lease = lease;
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
        return added;
    }

    private boolean queue(Cause cause, Recipient recipient, Channel channel, Facts facts, Instant expiresAt) {
        var now = clock.instant();
        return switch (Notification.queue(cause, recipient, channel, facts, expiresAt, now)) {
            case Rejected<Notification, NotificationEvent, NotificationRejection> rejected ->
                throw new IllegalStateException("a new message is never refused: " + rejected.reason());
            case Accepted<Notification, NotificationEvent, NotificationRejection> accepted ->
                added(accepted, channel, now);
        };
    }

    /** What can be sent at once is queued in the own hand: it needs neither a look into the queue nor a claim. */
    private boolean added(
            Accepted<Notification, NotificationEvent, NotificationRejection> accepted, Channel channel, Instant now) {
        var notification = accepted.state();
        var inHand = notification.status() == NotificationStatus.PENDING && postroom.isFree(channel);
        var queued = inHand ? notification.inHand(now.plus(lease)) : notification;
        var added = notifications.add(new Accepted<>(queued, accepted.events()), Attribution.of(Actor.system(), now));
        added.ifPresent(stored -> {
            tally.count(channel, notification.status());
            if (inHand) {
                postroom.take(stored);
            } else {
                postroom.ring(channel);
            }
        });
        return added.isPresent();
    }
}
