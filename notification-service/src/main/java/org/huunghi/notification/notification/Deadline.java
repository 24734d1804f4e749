package org.huunghi.notification.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.huunghi.notification.officer.Language;

/**
 * A deadline as it goes into the recipient's calendar.
 *
 * @param uid the same in every message about this clock of this subject, so that a later one replaces the entry
 * @param revision grows from one message about it to the next
 * @param told when the event told of it
 * @param time when it is due that day, {@code null} for the end of it
 * @param over whether there is nothing to do any more
 * @param link to the record, or {@code null}
 */
public record Deadline(
        String uid,
        long revision,
        Instant told,
        Language language,
        String summary,
        String description,
        LocalDate day,
        LocalTime time,
        boolean urgent,
        boolean over,
        String link) {

    public Deadline {
        Objects.requireNonNull(uid, "uid");
        Objects.requireNonNull(told, "told");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(day, "day");
    }
}
