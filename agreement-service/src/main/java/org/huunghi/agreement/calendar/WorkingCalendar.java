package org.huunghi.agreement.calendar;

import static org.huunghi.agreement.calendar.CalendarTransitions.TABLE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huunghi.eventing.Decision;

/**
 * The calendar of one year as public offices work by it. What an official document changes is first proposed, so that
 * everybody sees which open deadlines it would move, and counts once it is confirmed.
 *
 * @param id the year
 * @param days what everybody counts by
 * @param overrides those in force, in the order in which they came
 * @param proposed the override that waits for confirmation or whose deadlines are being moved, or {@code null}
 * @param movingFrom when the deadlines are moved, {@code null} unless they have to be
 */
public record WorkingCalendar(
        String id,
        CalendarStatus status,
        YearDays days,
        List<CalendarOverride> overrides,
        CalendarOverride proposed,
        Instant movingFrom) {

    public WorkingCalendar {
        overrides = overrides == null ? List.of() : List.copyOf(overrides);
    }

    static WorkingCalendar draft(YearDays days) {
        return new WorkingCalendar(idOf(days.year()), CalendarStatus.DRAFT, days, List.of(), null, null);
    }

    public static String idOf(int year) {
        return Integer.toString(year);
    }

    Decision<WorkingCalendar, CalendarEvent, CalendarRejection> publish() {
        return on(
                CalendarTransitions.PUBLISH,
                next -> Decision.accepted(
                        new WorkingCalendar(id, next, days, overrides, null, null), new CalendarEvent.Published(null)));
    }

    Decision<WorkingCalendar, CalendarEvent, CalendarRejection> propose(CalendarOverride override) {
        return on(CalendarTransitions.PROPOSE_OVERRIDE, next -> override.flawIn(days.year())
                .<Decision<WorkingCalendar, CalendarEvent, CalendarRejection>>map(Decision::rejected)
                .orElseGet(() -> Decision.accepted(
                        new WorkingCalendar(id, next, days, overrides, override, null),
                        new CalendarEvent.OverrideProposed(override))));
    }

    Decision<WorkingCalendar, CalendarEvent, CalendarRejection> withdraw() {
        return on(
                CalendarTransitions.WITHDRAW_OVERRIDE,
                next -> Decision.accepted(
                        new WorkingCalendar(id, next, days, overrides, null, null),
                        new CalendarEvent.OverrideWithdrawn(proposed.number())));
    }

    /**
     * @param movingFrom when every instance counts by the new days, so that no deadline is computed by the old ones any
     *     more
     */
    Decision<WorkingCalendar, CalendarEvent, CalendarRejection> confirm(Instant movingFrom) {
        return on(
                CalendarTransitions.CONFIRM_OVERRIDE,
                next -> Decision.accepted(
                        new WorkingCalendar(
                                id,
                                next,
                                days.with(proposed),
                                Stream.concat(overrides.stream(), Stream.of(proposed))
                                        .toList(),
                                proposed,
                                movingFrom),
                        new CalendarEvent.Published(proposed)));
    }

    Decision<WorkingCalendar, CalendarEvent, CalendarRejection> finishMoving() {
        return on(
                CalendarTransitions.FINISH_MOVING,
                next -> Decision.accepted(
                        new WorkingCalendar(id, next, days, overrides, null, null),
                        new CalendarEvent.DeadlinesMoved(proposed.number())));
    }

    /** The year as it will be with the proposed override. */
    YearDays proposedDays() {
        return proposed == null ? days : days.with(proposed);
    }

    public int nextNumber() {
        return overrides.size() + 1;
    }

    public Optional<CalendarOverride> proposal() {
        return Optional.ofNullable(proposed).filter(override -> status == CalendarStatus.PROPOSED);
    }

    private Decision<WorkingCalendar, CalendarEvent, CalendarRejection> on(
            String command,
            Function<CalendarStatus, Decision<WorkingCalendar, CalendarEvent, CalendarRejection>> decide) {
        return TABLE.move(status, command)
                .map(decide)
                .orElseGet(() -> Decision.rejected(
                        new CalendarRejection.WrongStatus(status, command, CalendarTransitions.offeredIn(status))));
    }
}
