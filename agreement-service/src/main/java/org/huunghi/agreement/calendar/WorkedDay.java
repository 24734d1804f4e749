package org.huunghi.agreement.calendar;

import java.time.LocalDate;
import java.util.Objects;
import org.huunghi.agreement.words.Text;

/** A day that is worked though it would be off, usually the Saturday that makes up for a day between holidays. */
public record WorkedDay(LocalDate date, Text name, boolean verified) {

    public WorkedDay {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(name, "name");
    }
}
