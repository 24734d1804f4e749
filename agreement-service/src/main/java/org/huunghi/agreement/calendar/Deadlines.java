package org.huunghi.agreement.calendar;

import java.time.LocalDate;

/** Computes when a period ends, by the rule's row that is in force on the day it starts. */
public interface Deadlines {

    /**
     * @throws IllegalArgumentException when no row of this rule is in force on that day
     */
    Deadline of(String rule, LocalDate start);
}
