package org.huunghi.agreement.calendar;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A period that runs by a legal rule, as an aggregate keeps it: which rule, from which day, until the end of which day.
 *
 * @param start the day of the event that sets it off; the first day counted is the next one
 */
public record Deadline(String rule, LocalDate start, LocalDate due) {

    public Deadline {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(due, "due");
    }
}
