package org.huunghi.agreement.calendar;

import java.time.LocalDate;
import java.util.Objects;
import org.huunghi.agreement.words.Text;

/**
 * A day on which public offices are closed, other than a mere weekend.
 *
 * @param verified whether somebody has compared it with its source
 */
public record DayOff(LocalDate date, Text name, DayKind kind, boolean verified) {

    public DayOff {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
    }
}
