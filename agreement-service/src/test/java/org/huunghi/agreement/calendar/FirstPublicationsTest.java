package org.huunghi.agreement.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.calendar.CalendarSamples.NOW;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.huunghi.agreement.calendar.almanac.Books;
import org.huunghi.agreement.clock.Timer;
import org.junit.jupiter.api.Test;

class FirstPublicationsTest {

    private static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Asia/Ho_Chi_Minh"));

    @Test
    void theAnnouncedYearThisOneAndTheNextAreThereWithoutAnybodysDoing() {
        var calendars = new KeptCalendars();
        var first = first(calendars);

        ring(first.due(NOW, 50));

        assertThat(calendars.find("2026").orElseThrow().aggregate().days()).isEqualTo(Books.YEARS.of(2026));
        assertThat(calendars.find("2027").orElseThrow().aggregate().status()).isEqualTo(CalendarStatus.PUBLISHED);
        assertThat(calendars.told()).hasSize(2).allMatch(CalendarEvent.Published.class::isInstance);
    }

    @Test
    void severalInstancesPublishAYearOnce() {
        var calendars = new KeptCalendars();
        var one = first(calendars).due(NOW, 50);
        var other = first(calendars).due(NOW, 50);

        ring(one);
        ring(other);

        assertThat(calendars.told()).hasSize(2);
    }

    @Test
    void whatIsThereIsLookedForOnceADay() {
        var calendars = new KeptCalendars();
        var first = first(calendars);
        ring(first.due(NOW, 50));
        assertThat(first.due(NOW, 50)).isEmpty();
        var reads = calendars.reads();

        assertThat(first.due(NOW.plus(Duration.ofHours(2)), 50)).isEmpty();
        assertThat(calendars.reads()).isEqualTo(reads);

        assertThat(first.due(NOW.plus(Duration.ofDays(60)), 50))
                .extracting(Timer::subject)
                .containsExactly("calendar/2028");
    }

    private static FirstPublications first(KeptCalendars calendars) {
        return new FirstPublications(
                calendars, Books.YEARS, new PublishingCalendar(calendars, Books.YEARS, CLOCK), CLOCK);
    }

    private static void ring(List<Timer> due) {
        due.forEach(timer -> timer.bell().ring(NOW));
    }
}
