package org.huunghi.agreement.calendar;

import java.time.LocalDate;
import java.util.List;
import org.huunghi.eventing.Attribution;

/** The clocks that run in one kind of aggregate, to be moved when the calendar that they were counted by changes. */
public interface OpenDeadlines {

    /**
     * One clock that runs.
     *
     * @param subjectKind what the subject is, as in the names of its events, for example {@code task}
     * @param subject id of the aggregate
     * @param clock which of its clocks
     * @param daysBefore of a warning: how many working days are left before its deadline's end, which is its start; 0 of a
     *     clock that a rule counts
     */
    record Open(String subjectKind, String subject, String clock, Deadline deadline, int daysBefore) {

        public Open(String subjectKind, String subject, String clock, Deadline deadline) {
            this(subjectKind, subject, clock, deadline, 0);
        }
    }

    /**
     * The clocks whose days, from the one after the start to the one they are due on, touch the given days; in the order
     * of subject and clock, all of one subject on the same page.
     *
     * @param after subject after which to go on, {@code null} to begin
     * @param limit at most the clocks of so many subjects
     */
    List<Open> countedOver(LocalDate from, LocalDate to, String after, int limit);

    /** Gives the clock its new end, with the event that says so. A clock that is gone or ends then already stays. */
    void move(Open open, LocalDate due, Attribution why);
}
