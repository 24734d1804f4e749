package org.huunghi.agreement.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.calendar.CalendarSamples.NOW;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.huunghi.agreement.calendar.Move.Place;
import org.huunghi.agreement.calendar.PreviewingMoves.Preview;
import org.huunghi.agreement.calendar.almanac.Books;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Role;
import org.junit.jupiter.api.Test;

class MovingDeadlinesTest {

    private static final LocalDate START = LocalDate.of(2026, 11, 16);
    private static final LocalDate DUE = LocalDate.of(2026, 11, 26);
    private static final LocalDate NEW_DUE = LocalDate.of(2026, 11, 27);
    private static final Actor OFFICE = new Actor("chi", "van-phong-ubnd", Set.of(Role.PPC_OFFICE));
    private static final Duration LATER = Duration.ofMinutes(1);

    private final RunningClocks tasks = new RunningClocks("task");
    private final RunningClocks agreements = new RunningClocks("agreement");
    private final KeptCalendars calendars = new KeptCalendars(CalendarSamples.in(CalendarStatus.MOVING));
    private Instant now = NOW;

    @Test
    void everyOpenDeadlineThatTheOverrideTouchesGetsItsNewEnd() {
        tasks.with("t-1", "acceptance", by("task-acceptance", START))
                .with("t-2", "acceptance", by("consultation-answer", START));
        agreements.with("a-1", "consultation:so-y-te", by("consultation-answer", START));
        assertThat(agreements.due("a-1", "consultation:so-y-te")).isEqualTo(DUE);

        sweep(moving(10));

        assertThat(agreements.due("a-1", "consultation:so-y-te")).isEqualTo(NEW_DUE);
        assertThat(tasks.due("t-2", "acceptance")).isEqualTo(NEW_DUE);
        assertThat(tasks.moved()).containsExactly("t-2/acceptance");
        assertThat(calendars.told()).containsExactly(new CalendarEvent.DeadlinesMoved(1));
    }

    @Test
    void calendarDaysThatEndOnTheNewDayOffRollOn() {
        var start = CalendarSamples.DAY_OFF.minusDays(15);
        agreements.with("a-1", "report", by("post-signing-report", start));

        sweep(moving(10));

        assertThat(agreements.due("a-1", "report")).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void aWarningIsCountedBackFromItsDeadline() {
        var last = CalendarSamples.DAY_OFF.plusDays(1);
        var before = Books.WORKING_DAYS.before(last, 3);
        tasks.with("t-1", "due-soon/3", new Deadline("due-soon", last, before), 3);

        sweep(moving(10));

        assertThat(before).isAfter(tasks.due("t-1", "due-soon/3"));
        assertThat(Books.WORKING_DAYS.between(tasks.due("t-1", "due-soon/3"), last))
                .as("one of them is off now")
                .isEqualTo(4);
    }

    @Test
    void severalClocksOfOneSubjectAreAllMovedWhateverTheBatch() {
        for (var batch : List.of(1, 2, 3, 7)) {
            var clocks = new RunningClocks("agreement");
            for (var subject = 0; subject < 4; subject++) {
                for (var clock = 0; clock < 3; clock++) {
                    clocks.with("a-" + subject, "consultation:" + clock, by("consultation-answer", START));
                }
            }
            var kept = new KeptCalendars(CalendarSamples.in(CalendarStatus.MOVING));

            sweep(new MovingDeadlines(kept, seeking(kept, clocks), batch));

            assertThat(clocks.moved()).as("batch of %s", batch).hasSize(12).doesNotHaveDuplicates();
            assertThat(kept.told()).hasSize(1);
        }
    }

    @Test
    void anotherInstanceGoesOnAfterACrash() {
        for (var i = 0; i < 50; i++) {
            tasks.with("t-%02d".formatted(i), "acceptance", by("consultation-answer", START));
        }
        var dying = moving(10);
        ring(dying);
        assertThat(tasks.moved()).hasSize(10);

        sweep(moving(10));

        assertThat(tasks.moved()).hasSize(50).doesNotHaveDuplicates();
        assertThat(calendars.told()).containsExactly(new CalendarEvent.DeadlinesMoved(1));
    }

    @Test
    void twoInstancesAtOnceMoveEachDeadlineOnce() {
        for (var i = 0; i < 50; i++) {
            tasks.with("t-%02d".formatted(i), "acceptance", by("consultation-answer", START));
        }
        var one = moving(7);
        var other = moving(9);

        while (calendars.told().isEmpty()) {
            ring(one);
            ring(other);
            now = now.plus(LATER);
        }

        assertThat(tasks.moved()).hasSize(50).doesNotHaveDuplicates();
        assertThat(calendars.told()).hasSize(1);
    }

    @Test
    void whatCannotBeMovedNowKeepsTheYearMovingAndHoldsUpNothingElse() {
        tasks.with("t-1", "acceptance", by("consultation-answer", START))
                .with("t-2", "acceptance", by("consultation-answer", START));
        tasks.refuse("t-1");
        var moving = moving(1);

        for (var i = 0; i < 20; i++) {
            ring(moving);
            now = now.plus(LATER);
        }
        assertThat(tasks.moved()).containsExactly("t-2/acceptance");
        assertThat(calendars.told()).isEmpty();

        tasks.refuseNoMore();
        sweep(moving);
        assertThat(tasks.moved()).containsExactly("t-2/acceptance", "t-1/acceptance");
        assertThat(calendars.told()).hasSize(1);
    }

    @Test
    void noWalkBeginsBeforeAllInstancesCountByTheNewDays() {
        assertThat(moving(10).due(NOW.minusMillis(1), 10)).isEmpty();
        assertThat(moving(10).due(NOW, 10)).hasSize(1);
    }

    @Test
    void thePreviewShowsPageByPageWhatWouldMoveAndMovesNothing() {
        for (var i = 0; i < 5; i++) {
            tasks.with("t-" + i, "acceptance", by("consultation-answer", START))
                    .with("t-" + i, "coordination:so-y-te", by("coordination-answer", START));
            agreements.with("a-" + i, "pm", by("pm-answer", START));
        }
        var kept = new KeptCalendars(CalendarSamples.in(CalendarStatus.PROPOSED));
        var previewing = new PreviewingMoves(kept, seeking(kept, tasks, agreements));

        var seen = new ArrayList<String>();
        var from = Place.FIRST;
        for (var page = moves(previewing, from); !page.isEmpty(); page = moves(previewing, from)) {
            page.forEach(move -> seen.add(move.open().subject() + "/"
                    + move.open().clock() + " " + move.open().deadline().due() + " " + move.newDue()));
            from = page.getLast().place();
        }

        assertThat(seen)
                .hasSize(15)
                .doesNotHaveDuplicates()
                .contains("t-0/acceptance " + DUE + " " + NEW_DUE, "a-4/pm " + DUE + " " + NEW_DUE);
        assertThat(tasks.moved()).isEmpty();
    }

    @Test
    void onlyTheCommitteeSeesThePreviewAndOnlyWhileThereIsAProposal() {
        var kept = new KeptCalendars(CalendarSamples.in(CalendarStatus.PROPOSED));
        var officer = new Actor("an", "so-y-te", Set.of(Role.DIRECTOR));

        assertThat(new PreviewingMoves(kept, seeking(kept, tasks)).preview("2026", officer, Place.FIRST, 4))
                .isEqualTo(new Preview.Refused(new CalendarRejection.NotPermitted()));
        assertThat(new PreviewingMoves(calendars, seeking(calendars, tasks)).preview("2026", OFFICE, Place.FIRST, 4))
                .isEqualTo(new Preview.Refused(new CalendarRejection.NotFound("2026")));
    }

    private static List<Move> moves(PreviewingMoves previewing, Place from) {
        return ((Preview.Moves) previewing.preview("2026", OFFICE, from, 4)).moves();
    }

    private static Deadline by(String rule, LocalDate start) {
        return Books.DEADLINES.of(rule, start);
    }

    private MovingDeadlines moving(int batch) {
        return new MovingDeadlines(calendars, seeking(calendars, tasks, agreements), batch);
    }

    private SeekingMoves seeking(Calendars kept, OpenDeadlines... kinds) {
        var years = new PublishedYears(kept, Books.YEARS, Clock.fixed(NOW, ZoneOffset.UTC), Duration.ofSeconds(2));
        return new SeekingMoves(List.of(kinds), Books.RULES, years);
    }

    private void ring(MovingDeadlines moving) {
        moving.due(now, 10).forEach(timer -> timer.bell().ring(now));
    }

    /** Until nothing is due any more, a minute between the walks. */
    private void sweep(MovingDeadlines moving) {
        for (var i = 0; i < 100; i++) {
            ring(moving);
            now = now.plus(LATER);
        }
        assertThat(moving.due(now, 10)).isEmpty();
    }
}
