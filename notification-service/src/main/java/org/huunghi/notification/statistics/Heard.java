package org.huunghi.notification.statistics;

/**
 * Which events of a notification have been counted.
 *
 * @param first the first of them, a bit each
 * @param last the highest sequence beyond these
 */
public record Heard(long first, long last) {

    static final Heard NOTHING = new Heard(0, 0);

    boolean has(long sequence) {
        return sequence < Long.SIZE ? (first & bit(sequence)) != 0 : sequence <= last;
    }

    Heard and(long sequence) {
        return sequence < Long.SIZE ? new Heard(first | bit(sequence), last) : new Heard(first, sequence);
    }

    private static long bit(long sequence) {
        return 1L << sequence;
    }
}
