package org.huunghi.partner.unit;

import java.time.LocalDate;
import org.huunghi.eventing.DomainEvent;

/** What can happen to a unit. */
public sealed interface UnitEvent extends DomainEvent {

    /** @param validFrom first day, {@code null} when it has always been there */
    record Registered(LocalDate validFrom) implements UnitEvent {}

    record Renamed(FormerName from) implements UnitEvent {}

    record Succeeded(Succession succession) implements UnitEvent {}

    /** @param lastDay the last day on which it existed */
    record Closed(LocalDate lastDay) implements UnitEvent {}
}
