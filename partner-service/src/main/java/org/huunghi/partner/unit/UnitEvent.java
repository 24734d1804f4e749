package org.huunghi.partner.unit;

import java.time.LocalDate;
import org.huunghi.eventing.DomainEvent;

/** What can happen to a unit. */
public sealed interface UnitEvent extends DomainEvent {

    record Registered() implements UnitEvent {}

    record Renamed(FormerName from) implements UnitEvent {}

    record Succeeded(Succession succession) implements UnitEvent {}

    /** @param lastDay the last day on which it existed */
    record Closed(LocalDate lastDay) implements UnitEvent {}
}
