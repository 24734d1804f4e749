package org.huunghi.agreement.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.calendar.CalendarSamples.DAY_OFF;
import static org.huunghi.agreement.calendar.CalendarSamples.NOW;
import static org.huunghi.agreement.calendar.CalendarSamples.OVERRIDE;
import static org.huunghi.agreement.calendar.CalendarSamples.WORKED_DAY;

import java.time.LocalDate;
import java.util.List;
import org.huunghi.eventing.Decision;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {

    private final WorkingCalendar published = CalendarSamples.in(CalendarStatus.PUBLISHED);

    @Test
    void nobodyCountsByAProposedOverride() {
        var proposed = accepted(published.propose(OVERRIDE));

        assertThat(proposed.days()).isEqualTo(published.days());
        assertThat(proposed.proposal()).contains(OVERRIDE);
        assertThat(proposed.proposedDays().isWorking(DAY_OFF)).isFalse();
        assertThat(proposed.proposedDays().isWorking(WORKED_DAY)).isTrue();
    }

    @Test
    void aConfirmedOverrideCounts() {
        var confirmed = accepted(CalendarSamples.in(CalendarStatus.PROPOSED).confirm(NOW));

        assertThat(confirmed.days().isWorking(DAY_OFF)).isFalse();
        assertThat(confirmed.days().isWorking(WORKED_DAY)).isTrue();
        assertThat(confirmed.days().source()).isEqualTo(OVERRIDE.document());
        assertThat(confirmed.overrides()).containsExactly(OVERRIDE);
        assertThat(confirmed.movingFrom()).isEqualTo(NOW);
        assertThat(confirmed.proposal()).isEmpty();
    }

    @Test
    void aWithdrawnOverrideLeavesNothingBehind() {
        assertThat(accepted(CalendarSamples.in(CalendarStatus.PROPOSED).withdraw()))
                .isEqualTo(published);
    }

    @Test
    void aDayOffThatIsTakenBackIsWorked() {
        var shipped = LocalDate.of(2026, 11, 24);
        var takenBack = CalendarSamples.override(1, List.of(), List.of(shipped));

        var calendar = accepted(accepted(published.propose(takenBack)).confirm(NOW));

        assertThat(published.days().isWorking(shipped)).isFalse();
        assertThat(calendar.days().isWorking(shipped)).isTrue();
        assertThat(calendar.days().dayOff(shipped)).isEmpty();
    }

    @Test
    void overridesAreNumberedInTheOrderInWhichTheyCount() {
        var moved = accepted(CalendarSamples.in(CalendarStatus.MOVING).finishMoving());

        assertThat(moved.nextNumber()).isEqualTo(2);
        assertThat(moved.proposed()).isNull();
        assertThat(moved.movingFrom()).isNull();
    }

    @Test
    void anOverrideNamesDaysOfItsYearEachOnce() {
        var otherYear = LocalDate.of(2027, 1, 2);

        assertThat(refusal(published.propose(CalendarSamples.override(1, List.of(), List.of()))))
                .isEqualTo(new CalendarRejection.NoDayNamed());
        assertThat(refusal(published.propose(CalendarSamples.override(1, List.of(otherYear), List.of()))))
                .isEqualTo(new CalendarRejection.DayOfOtherYear(otherYear));
        assertThat(refusal(published.propose(CalendarSamples.override(1, List.of(DAY_OFF), List.of(DAY_OFF)))))
                .isEqualTo(new CalendarRejection.DayNamedTwice(DAY_OFF));
    }

    private static WorkingCalendar accepted(Decision<WorkingCalendar, CalendarEvent, CalendarRejection> decision) {
        return ((Decision.Accepted<WorkingCalendar, CalendarEvent, CalendarRejection>) decision).state();
    }

    private static CalendarRejection refusal(Decision<WorkingCalendar, CalendarEvent, CalendarRejection> decision) {
        return ((Decision.Rejected<WorkingCalendar, CalendarEvent, CalendarRejection>) decision).reason();
    }
}
