package org.huunghi.eventing.history;

/**
 * How far a history has come.
 *
 * @param highest sequence of the last event that is kept, 0 for none
 * @param events how many are kept; fewer than {@code highest} when one of them is still missing
 */
public record HistoryReach(long highest, long events) {

    /** Whether everything is here that the record has told so far. */
    public boolean covers(long told) {
        return events >= told;
    }
}
