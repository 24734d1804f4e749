package org.huunghi.notification.notification;

import java.time.Clock;
import java.util.Optional;
import org.huunghi.eventing.StaleAggregate;
import org.huunghi.eventing.Versioned;

/**
 * Looks at a message that has waited before it is sent: whether what it tells is still so, whether its recipient is still the
 * one to tell, and whether the hour is right.
 */
public final class LastLook {

    private final StillWorthwhile worthwhile;
    private final ChoosingAgain choosing;
    private final Hours hours;
    private final Queueing queueing;
    private final Recording recording;
    private final Tally tally;
    private final Clock clock;

    public LastLook(
            StillWorthwhile worthwhile,
            ChoosingAgain choosing,
            Hours hours,
            Queueing queueing,
            Recording recording,
            Tally tally,
            Clock clock) {
        this.worthwhile = worthwhile;
        this.choosing = choosing;
        this.hours = hours;
        this.queueing = queueing;
        this.recording = recording;
        this.tally = tally;
        this.clock = clock;
    }

    /** True when it may be sent now; otherwise it is cancelled, put off, or told to somebody else. */
    boolean isStillRight(Versioned<Notification> found) {
        var notification = found.aggregate();
        var now = clock.instant();
        if (notification.status() != NotificationStatus.PENDING
                || notification.progress().nextAt().isAfter(now)
                || notification.isExpired(now)) {
            return true;
        }
        var moot = moot(notification);
        if (moot.isPresent()) {
            once(found, n -> n.cancel(moot.get(), now));
            return false;
        }
        if (!choosing.isStillRight(notification)) {
            tellSomebodyElse(found);
            return false;
        }
        var awake = isPressing(notification) ? now : hours.awakeAt(now);
        if (awake.isAfter(now)) {
            once(found, n -> n.putOff(awake, "resting", now));
            return false;
        }
        return true;
    }

    /** Without what has become moot since it was gathered. */
    Notification worthTelling(Notification notification) {
        if (notification.more().isEmpty()) {
            return notification;
        }
        var still = notification.items().stream()
                .filter(item -> worthwhile.moot(item).isEmpty())
                .toList();
        return still.isEmpty() ? notification : notification.telling(still);
    }

    /** Moot when everything that it tells is. */
    private Optional<String> moot(Notification notification) {
        var reasons = notification.items().stream().map(worthwhile::moot).toList();
        return reasons.stream().allMatch(Optional::isPresent) ? reasons.getFirst() : Optional.empty();
    }

    private void tellSomebodyElse(Versioned<Notification> found) {
        var notification = found.aggregate();
        var now = clock.instant();
        var others = choosing.insteadOf(notification);
        if (others.isEmpty()) {
            tally.nobodyToTell(
                    notification.recipient().unit(), notification.cause().event());
            once(found, n -> n.strand(now));
            return;
        }
        for (var item : notification.items()) {
            var cause = item.cause().at(now);
            others.forEach(other -> queueing.queue(new Letter(cause, other, notification.channel(), item.facts())));
        }
        once(found, n -> n.route(others.size(), now));
    }

    /** What has no rule was asked for by somebody who waits for it. */
    private static boolean isPressing(Notification notification) {
        var rules = WhoIsTold.of(notification.cause().occasion());
        return rules.isEmpty()
                || rules.stream()
                        .anyMatch(
                                rule -> rule.duty() == notification.recipient().asDuty()
                                        && rule.pace(notification.facts().urgent()) == Pace.URGENT);
    }

    private void once(Versioned<Notification> found, Recording.Happening happening) {
        try {
            recording.once(found, happening);
        } catch (StaleAggregate anotherInstance) {
            // It has looked, too.
        }
    }
}
