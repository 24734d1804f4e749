package org.huunghi.agreement.feed;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What one line of a calendar says. It holds what directives and agreements say, and nothing of persons.
 *
 * @param uid the same for the same deadline for ever
 * @param revision rises with every change of what it tells of
 * @param time of the day, {@code null} for the whole day
 * @param done when it was done, {@code null} before
 * @param percent {@code null} when nothing was reported
 * @param path of the record in the API
 * @param warnDays how many days before it should be pointed out
 */
public record FeedEntry(
        Kind kind,
        String uid,
        long revision,
        String summary,
        String description,
        LocalDate date,
        LocalTime time,
        Progress progress,
        LocalDate done,
        Integer percent,
        boolean urgent,
        String path,
        int warnDays) {

    /** A thing to do, or a day to know of. */
    public enum Kind {
        TASK,
        DAY
    }

    /** How far a thing to do is; a day to know of has none. */
    public enum Progress {
        NEW,
        UNDER_WAY,
        DONE
    }
}
