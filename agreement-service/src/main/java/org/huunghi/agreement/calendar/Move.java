package org.huunghi.agreement.calendar;

import java.time.LocalDate;
import org.huunghi.agreement.calendar.OpenDeadlines.Open;

/**
 * A deadline that a calendar would give another end.
 *
 * @param place where it stands among all open deadlines
 */
public record Move(Place place, Open open, LocalDate newDue) {

    /**
     * Where to go on looking.
     *
     * @param kind which of the sources of deadlines
     * @param after subject after which its page begins, {@code null} for the first one
     * @param subject what it belongs to, {@code null} at the beginning of the page
     * @param clock which of the subject's clocks
     */
    public record Place(int kind, String after, String subject, String clock) {

        public static final Place FIRST = new Place(0, null, null, null);

        /** Whether that deadline, of the same page, still lies ahead. */
        boolean isBefore(Open open) {
            if (subject == null) {
                return true;
            }
            var order = subject.compareTo(open.subject());
            return order < 0 || (order == 0 && clock.compareTo(open.clock()) < 0);
        }
    }
}
