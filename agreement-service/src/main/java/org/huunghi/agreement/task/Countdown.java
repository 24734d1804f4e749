package org.huunghi.agreement.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.huunghi.agreement.calendar.Deadline;

/**
 * A deadline counted by a rule of the calendar. That it has passed is told once; when it moves, once again.
 *
 * @param told the day for which its passing has been told, {@code null} before
 */
public record Countdown(Deadline deadline, LocalDate told) {

    static Countdown of(Deadline deadline) {
        return new Countdown(deadline, null);
    }

    LocalDate due() {
        return deadline.due();
    }

    Optional<Instant> ringsAt() {
        return due().equals(told) ? Optional.empty() : Optional.of(Due.on(due()).end());
    }

    boolean isDue(Instant now) {
        return ringsAt().filter(at -> !now.isBefore(at)).isPresent();
    }

    boolean isOver(Instant moment) {
        return !moment.isBefore(Due.on(due()).end());
    }

    boolean hasRung() {
        return due().equals(told);
    }

    Countdown rung() {
        return new Countdown(deadline, due());
    }

    Countdown movedTo(LocalDate due) {
        return new Countdown(new Deadline(deadline.rule(), deadline.start(), due), told);
    }
}
