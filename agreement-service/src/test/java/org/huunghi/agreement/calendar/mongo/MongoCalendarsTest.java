package org.huunghi.agreement.calendar.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.calendar.CalendarSamples.NOW;

import com.mongodb.client.MongoClient;
import java.util.List;
import java.util.Set;
import org.huunghi.agreement.Rooms;
import org.huunghi.agreement.calendar.CalendarEvent;
import org.huunghi.agreement.calendar.CalendarRejection;
import org.huunghi.agreement.calendar.CalendarSamples;
import org.huunghi.agreement.calendar.CalendarStatus;
import org.huunghi.agreement.calendar.Calendars;
import org.huunghi.agreement.calendar.WorkingCalendar;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.Outcome;
import org.huunghi.testkit.IndexCheck;
import org.huunghi.testkit.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MongoCalendarsTest {

    private static final Attribution BY = Attribution.of(new Actor("van-phong", null, Set.of()), NOW);

    @RegisterExtension
    final IndexCheck indexes = new IndexCheck();

    private final MongoClient client = indexes.client();
    private final Calendars calendars =
            new Rooms(client, TestStore.freshDatabase(), (outbox, id, pending, created) -> {}).calendars();

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void aCalendarIsReadBackAsItWasKept() {
        for (var status : List.of(CalendarStatus.PUBLISHED, CalendarStatus.PROPOSED, CalendarStatus.MOVING)) {
            var kept = CalendarSamples.in(status);
            var before = calendars.find("2026");
            if (before.isEmpty()) {
                calendars.add(change(kept), BY);
            } else {
                calendars.save(before.get(), change(kept), BY);
            }

            assertThat(calendars.find("2026").orElseThrow().aggregate()).isEqualTo(kept);
        }
    }

    @Test
    void aYearHasOneCalendar() {
        calendars.add(change(CalendarSamples.in(CalendarStatus.PUBLISHED)), BY);

        assertThat(calendars.add(change(CalendarSamples.in(CalendarStatus.PUBLISHED)), BY))
                .isEqualTo(Outcome.refused(new CalendarRejection.AlreadyPublished(2026)));
    }

    @Test
    void onlyTheYearsWhoseDeadlinesHaveToMoveAreFoundForThat() {
        calendars.add(change(CalendarSamples.in(CalendarStatus.PROPOSED)), BY);
        assertThat(calendars.moving(NOW, 10)).isEmpty();

        calendars.save(calendars.find("2026").orElseThrow(), change(CalendarSamples.in(CalendarStatus.MOVING)), BY);

        assertThat(calendars.moving(NOW.minusMillis(1), 10)).isEmpty();
        assertThat(calendars.moving(NOW, 10)).hasSize(1);
        assertThat(calendars.list(null, 10)).hasSize(1);
        assertThat(calendars.list("2026", 10)).isEmpty();
    }

    private static Accepted<WorkingCalendar, CalendarEvent, CalendarRejection> change(WorkingCalendar calendar) {
        return new Accepted<>(calendar, List.of(new CalendarEvent.DeadlinesMoved(1)));
    }
}
