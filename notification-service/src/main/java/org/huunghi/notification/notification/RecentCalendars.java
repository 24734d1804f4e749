package org.huunghi.notification.notification;

import java.time.Clock;
import java.util.Optional;
import org.huunghi.notification.known.KnownCalendar;
import org.huunghi.notification.known.KnownCalendars;
import org.huunghi.notification.known.OwnChanges;

/** The calendars as they were a moment ago, for the many messages of that moment. */
public final class RecentCalendars implements KnownCalendars {

    private final KnownCalendars calendars;
    private final Remembered<Integer, Optional<KnownCalendar>> recent;

    public RecentCalendars(KnownCalendars calendars, OwnChanges changes, Clock clock) {
        this.calendars = calendars;
        this.recent = new Remembered<>(calendars::find, changes, clock);
    }

    @Override
    public Optional<KnownCalendar> find(int year) {
        return recent.get(year);
    }

    @Override
    public boolean learn(long sequence, KnownCalendar calendar) {
        return calendars.learn(sequence, calendar);
    }
}
