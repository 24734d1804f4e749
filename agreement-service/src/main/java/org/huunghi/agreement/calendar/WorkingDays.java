package org.huunghi.agreement.calendar;

import java.time.LocalDate;

/** Counts by the days on which public offices work: the calendar published for each year, else the one computed for it. */
public interface WorkingDays {

    boolean isWorking(LocalDate day);

    /** The last of so many working days after this day, which itself does not count. */
    LocalDate plus(LocalDate start, int workingDays);

    /** This day if it is worked, else the next one that is. */
    LocalDate onOrAfter(LocalDate day);

    /** The last day before so many working days that end with this one. */
    LocalDate before(LocalDate last, int workingDays);

    /** How many days after the first, up to and with the last, are worked. */
    int between(LocalDate after, LocalDate upTo);
}
