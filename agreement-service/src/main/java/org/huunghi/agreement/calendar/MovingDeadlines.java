package org.huunghi.agreement.calendar;

import static java.lang.System.Logger.Level.WARNING;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.huunghi.agreement.calendar.Move.Place;
import org.huunghi.agreement.clock.Timer;
import org.huunghi.agreement.clock.Timers;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Versioned;

/**
 * Moves the open deadlines after a confirmed override, some at a time. Everything it needs is in the calendar and in the
 * deadlines themselves, so any instance goes on where one has died, and two of them at work do no harm. Done is what a
 * walk over all of them finds nothing to move in.
 */
public final class MovingDeadlines implements Timers {

    /** How far a walk of this instance has come; whoever forgets it begins anew. */
    private record Walk(Place place, boolean foundSomething, Instant notBefore) {

        private static final Walk NEW = new Walk(Place.FIRST, false, Instant.MIN);
    }

    private static final System.Logger LOG = System.getLogger(MovingDeadlines.class.getName());
    private static final Duration BETWEEN_WALKS = Duration.ofSeconds(1);

    private final Calendars calendars;
    private final SeekingMoves seeking;
    private final int batch;
    private final Map<String, Walk> walks = new ConcurrentHashMap<>();

    public MovingDeadlines(Calendars calendars, SeekingMoves seeking, int batch) {
        this.calendars = calendars;
        this.seeking = seeking;
        this.batch = batch;
    }

    @Override
    public List<Timer> due(Instant by, int limit) {
        return calendars.moving(by, limit).stream()
                .filter(calendar -> !walk(calendar).notBefore.isAfter(by))
                .map(this::timer)
                .toList();
    }

    private Timer timer(Versioned<WorkingCalendar> moving) {
        var calendar = moving.aggregate();
        return new Timer("calendar/" + calendar.id(), calendar.movingFrom(), now -> goOn(moving, now));
    }

    private Walk walk(Versioned<WorkingCalendar> moving) {
        return walks.getOrDefault(moving.aggregate().id(), Walk.NEW);
    }

    private int goOn(Versioned<WorkingCalendar> moving, Instant now) {
        var calendar = moving.aggregate();
        var walk = walk(moving);
        var found = seeking.seek(calendar, walk.place, batch);
        var why = new Attribution(Actor.system(), now, calendar.proposed().document(), null);
        var moved = found.moves().stream().filter(move -> isMoved(move, why)).count();
        var foundSomething = walk.foundSomething || !found.moves().isEmpty();
        if (found.next().isEmpty() && !foundSomething) {
            walks.remove(calendar.id());
            return finish(moving, why);
        }
        walks.put(
                calendar.id(),
                found.next()
                        .map(place -> new Walk(place, foundSomething, Instant.MIN))
                        .orElseGet(() -> new Walk(Place.FIRST, false, now.plus(BETWEEN_WALKS))));
        return Math.toIntExact(moved);
    }

    /** What cannot be moved now, since somebody changes it or the broker is away, is found by the next walk. */
    private boolean isMoved(Move move, Attribution why) {
        try {
            seeking.kindOf(move).move(move.open(), move.newDue(), why);
            return true;
        } catch (RuntimeException e) {
            LOG.log(WARNING, () -> "deadline of " + move.open().subject() + " waits for the next walk: " + e);
            return false;
        }
    }

    private int finish(Versioned<WorkingCalendar> moving, Attribution why) {
        if (moving.aggregate().finishMoving()
                instanceof Decision.Accepted<WorkingCalendar, CalendarEvent, CalendarRejection> finished) {
            calendars.save(moving, finished, why);
        }
        return 1;
    }
}
