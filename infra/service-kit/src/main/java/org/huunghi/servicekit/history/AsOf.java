package org.huunghi.servicekit.history;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.huunghi.servicekit.Problem;

/**
 * A moment that has been, from {@code asOf}: the end of a day in Vietnam, or an instant. As a controller parameter it
 * is read and checked by itself: bad values and the future are 400.
 *
 * @param text as it was asked for
 * @param end what was known before this moment was known then
 */
public record AsOf(String text, Instant end) {

    private static final int DATE = "2026-05-01".length();

    /** @param clock whose zone is the zone of days */
    public static AsOf of(String text, Clock clock) {
        if (text == null) {
            throw bad();
        }
        try {
            return text.length() == DATE ? day(text, clock) : instant(text, clock);
        } catch (DateTimeException e) {
            throw bad();
        }
    }

    private static AsOf day(String text, Clock clock) {
        var day = LocalDate.parse(text);
        if (day.isAfter(LocalDate.now(clock))) {
            throw bad();
        }
        return new AsOf(text, day.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
    }

    /** Events are told to the millisecond: what happened within the asked one was known at its end. */
    private static AsOf instant(String text, Clock clock) {
        var instant = Instant.parse(text);
        if (instant.isAfter(clock.instant()) || instant.isBefore(Instant.EPOCH)) {
            throw bad();
        }
        return new AsOf(text, instant.truncatedTo(ChronoUnit.MILLIS).plusMillis(1));
    }

    private static Problem.Refusal bad() {
        return Problem.of(400, "bad-as-of").asRefusal();
    }
}
