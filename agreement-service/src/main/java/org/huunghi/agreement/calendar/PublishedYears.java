package org.huunghi.agreement.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import org.huunghi.eventing.Versioned;

/**
 * The years that everybody counts by: as published, else as computed. What was read is good for a short while, so that
 * counting costs no reading and yet every instance follows a change within that time.
 */
public final class PublishedYears implements IntFunction<YearDays> {

    private record Read(YearDays days, Instant goodUntil) {}

    private final Calendars calendars;
    private final ComputedYears computed;
    private final Clock clock;
    private final Duration goodFor;
    private final Map<Integer, Read> years = new ConcurrentHashMap<>();

    public PublishedYears(Calendars calendars, ComputedYears computed, Clock clock, Duration goodFor) {
        this.calendars = calendars;
        this.computed = computed;
        this.clock = clock;
        this.goodFor = goodFor;
    }

    @Override
    public YearDays apply(int year) {
        var now = clock.instant();
        var read = years.get(year);
        if (read == null || !now.isBefore(read.goodUntil)) {
            read = new Read(read(year), now.plus(goodFor));
            years.put(year, read);
        }
        return read.days;
    }

    private YearDays read(int year) {
        return calendars
                .find(WorkingCalendar.idOf(year))
                .map(Versioned::aggregate)
                .map(WorkingCalendar::days)
                .orElseGet(() -> computed.of(year));
    }
}
