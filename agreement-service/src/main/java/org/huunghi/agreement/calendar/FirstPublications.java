package org.huunghi.agreement.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huunghi.agreement.clock.Timer;
import org.huunghi.agreement.clock.Timers;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Outcome;

/**
 * Publishes, without anybody's doing, the years that were announced when this program was written, and this year and the
 * next one as computed, so that others can count too. Looks once a day whether one is missing.
 */
public final class FirstPublications implements Timers {

    private final Calendars calendars;
    private final ComputedYears computed;
    private final PublishingCalendar publishing;
    private final Clock clock;
    private volatile LocalDate completeOn;

    public FirstPublications(Calendars calendars, ComputedYears computed, PublishingCalendar publishing, Clock clock) {
        this.calendars = calendars;
        this.computed = computed;
        this.publishing = publishing;
        this.clock = clock;
    }

    @Override
    public List<Timer> due(Instant by, int limit) {
        var today = LocalDate.ofInstant(by, clock.getZone());
        if (today.equals(completeOn)) {
            return List.of();
        }
        var missing = years(today)
                .filter(year -> calendars.find(WorkingCalendar.idOf(year)).isEmpty())
                .limit(limit)
                .mapToObj(year -> new Timer("calendar/" + year, by, now -> publish(year)))
                .toList();
        if (missing.isEmpty()) {
            completeOn = today;
        }
        return missing;
    }

    private int publish(int year) {
        return publishing.publishAs(Actor.system(), year) instanceof Outcome.Done ? 1 : 0;
    }

    private IntStream years(LocalDate today) {
        return Stream.concat(computed.announced().stream(), Stream.of(today.getYear(), today.getYear() + 1))
                .mapToInt(Integer::intValue)
                .distinct()
                .sorted();
    }
}
