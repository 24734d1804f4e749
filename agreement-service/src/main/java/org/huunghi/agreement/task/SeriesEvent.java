package org.huunghi.agreement.task;

import java.time.LocalDate;
import org.huunghi.eventing.DomainEvent;

/** What can happen to a series of tasks. */
public sealed interface SeriesEvent extends DomainEvent {

    record Started() implements SeriesEvent {}

    /** The task of the period that begins with that day has been assigned. */
    record Generated(LocalDate period, String task) implements SeriesEvent {}

    record Ended() implements SeriesEvent {}
}
