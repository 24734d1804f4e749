package org.huunghi.notification.retention;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.Objects;
import org.huunghi.notification.notification.Text;

/**
 * How long something is kept.
 *
 * @param id what is kept
 * @param source where the rule comes from
 * @param verified whether somebody has checked it against its source
 */
public record RetentionRule(String id, Period keep, Text source, boolean verified) {

    /** What is younger may still be sent, or counted. */
    private static final int LEAST_DAYS = 30;

    public RetentionRule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(source, "source");
        if (keep.toTotalMonths() == 0 && keep.getDays() < LEAST_DAYS) {
            throw new IllegalArgumentException(id + " is kept for less than " + LEAST_DAYS + " days");
        }
    }

    /** What is older than this goes. */
    Instant cutOff(Instant now, ZoneId zone) {
        return now.atZone(zone).minus(keep).toInstant();
    }
}
