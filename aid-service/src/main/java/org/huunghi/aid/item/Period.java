package org.huunghi.aid.item;

/**
 * When the work is to be done; either end may be open.
 *
 * @param from {@code null} when it is not settled
 * @param to {@code null} when it is not settled
 */
public record Period(PartialDate from, PartialDate to) {

    public Period {
        if (endsBeforeItStarts(from, to)) {
            throw new IllegalArgumentException("the period ends before it starts");
        }
    }

    public static boolean endsBeforeItStarts(PartialDate from, PartialDate to) {
        return from != null && to != null && to.isBefore(from);
    }
}
