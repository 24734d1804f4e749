package org.huunghi.agreement.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.calendar.CalendarSamples.DAY_OFF;
import static org.huunghi.agreement.calendar.CalendarSamples.NOW;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Set;
import org.huunghi.agreement.calendar.almanac.Books;
import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Role;
import org.junit.jupiter.api.Test;

class PublishedYearsTest {

    private static final Actor OFFICE = new Actor("chi", "van-phong-ubnd", Set.of(Role.PPC_OFFICE));

    private final KeptCalendars calendars = new KeptCalendars(CalendarSamples.in(CalendarStatus.PROPOSED));
    private Instant now = NOW;
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final PublishedYears years = new PublishedYears(calendars, Books.YEARS, clock, Duration.ofSeconds(2));

    @Test
    void aYearThatNobodyPublishedIsTheComputedOne() {
        assertThat(years.apply(2031)).isEqualTo(Books.YEARS.of(2031));
    }

    @Test
    void aChangeIsFollowedWithinTheTimeThatWhatWasReadIsGoodFor() {
        assertThat(years.apply(2026).isWorking(DAY_OFF)).isTrue();

        new ConfirmingOverride(new ChangingCalendar(calendars, clock), Duration.ofSeconds(6))
                .confirm(new Change("2026", 1, OFFICE, null, null));
        assertThat(years.apply(2026).isWorking(DAY_OFF)).isTrue();

        now = now.plusSeconds(2);
        assertThat(years.apply(2026).isWorking(DAY_OFF)).isFalse();
        assertThat(calendars.find("2026").orElseThrow().aggregate().movingFrom())
                .isEqualTo(NOW.plusSeconds(6));
    }

    @Test
    void countingCostsNoReading() {
        var days = new CountedWorkingDays(years);

        days.plus(DAY_OFF, 10);
        days.plus(DAY_OFF, 10);

        assertThat(calendars.reads()).isEqualTo(1);
    }
}
