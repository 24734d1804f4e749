package org.huunghi.notification.known;

import java.util.Optional;

/** The working calendars, fed by their events. */
public interface KnownCalendars {

    Optional<KnownCalendar> find(int year);

    /** False when this or a later event of the year had been applied before. */
    boolean learn(long sequence, KnownCalendar calendar);
}
