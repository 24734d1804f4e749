package org.huunghi.notification.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Keeps anybody from being flooded: what is beyond the limit of an hour waits for one that has room. A message takes its
 * turn by the very write that queues it, so any number of instances keep the limit together; what each remembers only
 * spares it turns that are taken.
 */
public final class RecipientPace {

    private static final int MOST = 10_000;

    private final int limit;
    private final Duration window;
    private final Hours hours;
    private final Notifications notifications;
    /** The last turn that is known to be taken, by what its key starts with. */
    private final Map<String, Integer> taken = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
            return size() > MOST;
        }
    };

    /**
     * @param limit messages to one recipient within a window; none when it is 0
     * @param window for example an hour; windows start where the clock does
     */
    public RecipientPace(int limit, Duration window, Hours hours, Notifications notifications) {
        this.limit = limit;
        this.window = window;
        this.hours = hours;
        this.notifications = notifications;
    }

    boolean isLimited() {
        return limit > 0;
    }

    /** The first turn from this moment on that is not known to be taken. */
    synchronized Turn next(String recipient, Instant wanted) {
        var start = start(wanted);
        while (known(recipient, start) >= limit) {
            start = start(hours.awakeAt(start.plus(window)));
        }
        return new Turn(recipient, start, known(recipient, start) + 1);
    }

    /** When a message of this turn is due. */
    Instant at(Turn turn, Instant wanted) {
        return turn.window().isAfter(wanted) ? hours.awakeAt(turn.window()) : wanted;
    }

    synchronized void took(Turn turn) {
        taken.merge(Turn.prefix(turn.recipient(), turn.window()), turn.number(), Math::max);
    }

    /** Somebody else was faster: sees how far they have come. */
    void lookAgain(Turn refused) {
        took(new Turn(
                refused.recipient(), refused.window(), notifications.lastTurn(refused.recipient(), refused.window())));
    }

    private int known(String recipient, Instant start) {
        return taken.getOrDefault(Turn.prefix(recipient, start), 0);
    }

    private Instant start(Instant moment) {
        var millis = moment.toEpochMilli();
        return Instant.ofEpochMilli(millis - Math.floorMod(millis, window.toMillis()));
    }
}
