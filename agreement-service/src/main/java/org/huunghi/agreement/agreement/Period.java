package org.huunghi.agreement.agreement;

import java.time.LocalDate;
import org.huunghi.agreement.words.PartialDate;

/**
 * The years an agreement is made for, which say nothing of the day it was signed on.
 *
 * @param from {@code null} when the text does not say
 * @param to {@code null} when it is open
 */
public record Period(PartialDate from, PartialDate to) {

    public boolean isBackwards() {
        return from != null && to != null && to.isBefore(from);
    }

    /** Its last day, {@code null} when it is open. */
    public LocalDate endsOn() {
        return to == null ? null : to.latest();
    }

    Period until(PartialDate end) {
        return new Period(from, end);
    }
}
