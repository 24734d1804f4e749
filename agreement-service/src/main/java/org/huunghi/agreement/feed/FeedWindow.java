package org.huunghi.agreement.feed;

import java.time.LocalDate;

/**
 * How much a feed shows.
 *
 * @param from what ended before is left out
 * @param to what is later is left out
 * @param entries the most
 */
record FeedWindow(LocalDate from, LocalDate to, int entries) {

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
