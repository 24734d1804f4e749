package org.huunghi.notification.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The figures of all days, and which events are in them. */
public interface Cells {

    /** Those of them that are kept. */
    List<Cell> find(Collection<CellKey> keys);

    /**
     * @throws CountedElsewhere when another instance has changed one of them since it was read; some may be kept already
     */
    void save(Collection<Cell> changed);

    /** What was counted of these notifications; nothing of one that is not told. */
    Map<String, Heard> heard(Collection<String> notifications);

    void remember(Map<String, Heard> heard, Instant at);

    /**
     * Those of these days, in no order.
     *
     * @param scope {@code null} for all provinces
     */
    void each(By by, String scope, LocalDate from, LocalDate to, Consumer<Cell> reader);

    /** How many are of days before this moment's, counted no further than to the limit. */
    long countOlder(Instant before, int limit);

    /** Removes the oldest of them, no more than the limit; answers how many. */
    int removeOlder(Instant before, int limit);

    /** Of how many notifications nothing was heard since this moment, counted no further than to the limit. */
    long countForgettable(Instant before, int limit);

    /** Forgets of what was heard last before this moment which events were counted; answers of how many. */
    int forget(Instant before, int limit);

    /** The same reports are being counted by another instance. */
    final class CountedElsewhere extends RuntimeException {
        public CountedElsewhere() {
            super("counted elsewhere", null, false, false);
        }
    }
}
