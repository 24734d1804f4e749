package org.huunghi.notification.notification;

import java.time.LocalDate;

/**
 * What only some kinds of events tell; everything may be {@code null}.
 *
 * @param daysLeft days until it is due or ends
 * @param day the day that the event names beside the deadline, for example by when something is to be decided
 * @param party the unit that it hangs on
 * @param detail what the event says in words of its own
 * @param words the same, in both languages
 */
public record Particulars(Integer daysLeft, LocalDate day, String party, String detail, Text words) {

    static final Particulars NONE = new Particulars(null, null, null, null, null);

    public static Particulars daysLeft(Integer daysLeft, LocalDate day) {
        return new Particulars(daysLeft, day, null, null, null);
    }

    public static Particulars day(LocalDate day) {
        return daysLeft(null, day);
    }

    public static Particulars party(String party, LocalDate day) {
        return new Particulars(null, day, party, null, null);
    }

    public static Particulars detail(String detail, LocalDate day) {
        return new Particulars(null, day, null, detail, null);
    }

    public static Particulars words(Text words) {
        return new Particulars(null, null, null, null, words);
    }
}
