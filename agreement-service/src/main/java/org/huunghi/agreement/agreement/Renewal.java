package org.huunghi.agreement.agreement;

import java.time.LocalDate;

/**
 * The clause by which an agreement goes on by itself when its period ends.
 *
 * @param months how much longer each time
 */
public record Renewal(int months) {

    public Renewal {
        if (months < 1) {
            throw new IllegalArgumentException("a renewal lasts at least a month");
        }
    }

    /** The end after this one; when several have passed unseen, the one that today lies before. */
    LocalDate endAfter(LocalDate end, LocalDate today) {
        var times = 1;
        while (end.plusMonths((long) months * times).isBefore(today)) {
            times++;
        }
        return end.plusMonths((long) months * times);
    }
}
