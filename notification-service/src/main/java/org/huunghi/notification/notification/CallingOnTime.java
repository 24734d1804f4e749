package org.huunghi.notification.notification;

import java.time.Clock;
import java.util.Optional;
import org.huunghi.eventing.ChangeContext;
import org.huunghi.eventing.StaleAggregate;
import org.huunghi.eventing.Versioned;

/**
 * Tells what was scheduled once its day has come. Any number of instances may do so at once: the letters have natural ids,
 * and whoever comes second finds the schedule settled.
 */
public final class CallingOnTime {

    private static final int BATCH = 100;

    private final Notifications notifications;
    private final StillWorthwhile worthwhile;
    private final ChoosingAgain choosing;
    private final Telling telling;
    private final Ladder ladder;
    private final Recording recording;
    private final Tally tally;
    private final Clock clock;

    public CallingOnTime(
            Notifications notifications,
            StillWorthwhile worthwhile,
            ChoosingAgain choosing,
            Telling telling,
            Ladder ladder,
            Recording recording,
            Tally tally,
            Clock clock) {
        this.notifications = notifications;
        this.worthwhile = worthwhile;
        this.choosing = choosing;
        this.telling = telling;
        this.ladder = ladder;
        this.recording = recording;
        this.tally = tally;
        this.clock = clock;
    }

    /** How many of them were settled. */
    public int call() {
        var due = notifications.scheduled(clock.instant(), BATCH);
        for (var found : due) {
            var cause = found.aggregate().cause();
            new ChangeContext(cause.correlation(), cause.event(), cause.trace(), null).call(() -> settle(found));
        }
        return due.size();
    }

    private Optional<Versioned<Notification>> settle(Versioned<Notification> found) {
        var scheduled = found.aggregate();
        var now = clock.instant();
        var moot = worthwhile.moot(scheduled.items().getFirst());
        if (moot.isPresent()) {
            return once(found, n -> n.cancel(moot.get(), now));
        }
        var rule = Ladder.rule(scheduled);
        if (rule.isEmpty()) {
            return once(found, n -> n.cancel("no-rule", now));
        }
        var audience = choosing.audience(scheduled);
        var cause = scheduled.cause().at(now);
        var told = telling.tell(rule.get(), audience, cause, scheduled.facts(), Reading.again());
        ladder.climbOn(scheduled);
        if (told.recipients() > 0) {
            return once(found, n -> n.route(told.recipients(), now));
        }
        tally.nobodyToTell(audience.unit(), cause.event());
        return once(found, n -> n.strand(now));
    }

    private Optional<Versioned<Notification>> once(Versioned<Notification> found, Recording.Happening happening) {
        try {
            return recording.once(found, happening);
        } catch (StaleAggregate anotherInstance) {
            return Optional.empty();
        }
    }
}
