package org.huunghi.agreement.calendar;

import org.huunghi.eventing.DomainEvent;

/** What can happen to the calendar of a year. */
public sealed interface CalendarEvent extends DomainEvent {

    /**
     * The year's days are these from now on.
     *
     * @param override the one that made them so, {@code null} the first time
     */
    record Published(CalendarOverride override) implements CalendarEvent {}

    record OverrideProposed(CalendarOverride override) implements CalendarEvent {}

    record OverrideWithdrawn(int number) implements CalendarEvent {}

    /** Every deadline that was open under the former days ends by the new ones. */
    record DeadlinesMoved(int override) implements CalendarEvent {}
}
