package org.huunghi.agreement.agreement;

import java.time.LocalDate;
import java.util.Optional;
import org.huunghi.agreement.calendar.Deadline;

/**
 * The clock that something is awaited by.
 *
 * @param told the last day it was told to be overdue for, so that a deadline that moves is told once again
 */
public record Awaited(Deadline deadline, LocalDate told) {

    static Awaited by(Deadline deadline) {
        return new Awaited(deadline, null);
    }

    public LocalDate due() {
        return deadline.due();
    }

    /** The first day that is too late, unless that has been told. */
    Optional<LocalDate> overdueFrom() {
        return due().equals(told) ? Optional.empty() : Optional.of(due().plusDays(1));
    }

    boolean isPastOn(LocalDate day) {
        return due().isBefore(day);
    }

    Awaited toldOverdue() {
        return new Awaited(deadline, due());
    }

    Awaited movedTo(LocalDate due) {
        return new Awaited(new Deadline(deadline.rule(), deadline.start(), due), told);
    }
}
