package org.huunghi.notification.notification;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.Decision.Rejected;
import org.huunghi.eventing.StaleAggregate;
import org.huunghi.eventing.Versioned;

/** Records what happened to a message. What has happened has happened: when somebody else was first, it decides anew. */
public final class Recording {

    /** What happened, told to the notification as it now stands. */
    interface Happening
            extends Function<Notification, Decision<Notification, NotificationEvent, NotificationRejection>> {}

    private static final int TRIES = 5;

    private final Notifications notifications;
    private final Tally tally;
    private final Clock clock;

    public Recording(Notifications notifications, Tally tally, Clock clock) {
        this.notifications = notifications;
        this.tally = tally;
        this.clock = clock;
    }

    /** Empty when the notification, as it now stands, has no place for it. */
    Optional<Versioned<Notification>> record(Versioned<Notification> found, Happening happening) {
        var current = found;
        for (var attempt = 1; ; attempt++) {
            try {
                return once(current, happening);
            } catch (StaleAggregate overtaken) {
                if (attempt == TRIES) {
                    throw overtaken;
                }
                current = notifications.find(found.aggregate().id()).orElseThrow();
            }
        }
    }

    /**
     * Empty when it is refused.
     *
     * @throws StaleAggregate when somebody else was first
     */
    Optional<Versioned<Notification>> once(Versioned<Notification> found, Happening happening) {
        return switch (happening.apply(found.aggregate())) {
            case Rejected<Notification, NotificationEvent, NotificationRejection> refused -> Optional.empty();
            case Accepted<Notification, NotificationEvent, NotificationRejection> accepted ->
                Optional.of(saved(found, accepted));
        };
    }

    private Versioned<Notification> saved(
            Versioned<Notification> before, Accepted<Notification, NotificationEvent, NotificationRejection> accepted) {
        var stored = notifications.save(before, accepted, Attribution.of(Actor.system(), clock.instant()));
        var after = stored.aggregate();
        if (after.status() != before.aggregate().status() && !after.status().isQueued() && !after.test()) {
            tally.count(after.channel(), after.status());
        }
        return stored;
    }
}
