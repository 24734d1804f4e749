package org.huunghi.notification.notification;

import static org.huunghi.eventing.Decision.rejected;

import java.time.Clock;
import java.util.List;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.ChangeContext;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.Decision.Rejected;
import org.huunghi.eventing.Outcome;
import org.huunghi.eventing.Role;

/** Has a message sent again; one that reached nobody is sent to whom the unit has by now. */
public final class ResendingNotification {

    private final Notifications notifications;
    private final ChoosingAgain choosing;
    private final Queueing queueing;
    private final Postroom postroom;
    private final Worthwhile worthwhile;
    private final Clock clock;

    public ResendingNotification(
            Notifications notifications,
            ChoosingAgain choosing,
            Queueing queueing,
            Postroom postroom,
            Worthwhile worthwhile,
            Clock clock) {
        this.notifications = notifications;
        this.choosing = choosing;
        this.queueing = queueing;
        this.postroom = postroom;
        this.worthwhile = worthwhile;
        this.clock = clock;
    }

    public Outcome<Notification, NotificationRejection> resend(
            String id, long expectedVersion, Actor actor, String reason) {
        var found = notifications.find(id);
        if (found.isEmpty()) {
            return Outcome.refused(new NotificationRejection.NotFound());
        }
        var reaches = !found.get().aggregate().test();
        if (!actor.has(Role.OPERATOR) || (reaches && actor.has(Role.TESTER))) {
            return Outcome.refused(new NotificationRejection.NotPermitted());
        }
        var before = found.get().at(expectedVersion);
        return switch (decide(before.aggregate(), actor)) {
            case Rejected<Notification, NotificationEvent, NotificationRejection>(NotificationRejection why) ->
                Outcome.refused(why);
            case Accepted<Notification, NotificationEvent, NotificationRejection> accepted -> {
                var attribution = new Attribution(actor, clock.instant(), null, reason);
                var stored = notifications.save(before, accepted, attribution);
                postroom.ring(stored.aggregate().channel());
                yield Outcome.done(stored);
            }
        };
    }

    private Decision<Notification, NotificationEvent, NotificationRejection> decide(
            Notification notification, Actor actor) {
        if (notification.status() != NotificationStatus.UNROUTED) {
            var time = worthwhile.of(notification.cause().occasion(), notification.channel());
            return notification.resend(time, actor.id(), clock.instant());
        }
        var recipients = choosing.insteadOf(notification);
        if (recipients.isEmpty()) {
            return rejected(new NotificationRejection.NobodyToTell(
                    notification.recipient().unit()));
        }
        queue(notification, recipients);
        return notification.route(recipients.size(), clock.instant());
    }

    /** Outside of the request's context: the answer it is owed belongs to the notification it names. */
    private void queue(Notification notification, List<Recipient> recipients) {
        var context = ChangeContext.current();
        new ChangeContext(context.correlationId(), notification.cause().event(), context.traceparent(), null)
                .call(() -> {
                    for (var item : notification.items()) {
                        var cause = item.cause().at(clock.instant());
                        recipients.forEach(recipient ->
                                queueing.queue(new Letter(cause, recipient, notification.channel(), item.facts())));
                    }
                    return null;
                });
    }
}
