package org.huunghi.notification.notification;

import java.util.Objects;
import org.huunghi.notification.officer.Duty;

/**
 * Who is told, and why.
 *
 * @param unit the unit that the event names
 * @param officer id of the officer, {@code null} when the unit has nobody to tell
 * @param asDuty the duty for which the officer was chosen, {@code null} without officer and for one who was
 *     named
 */
public record Recipient(String unit, String officer, Duty asDuty) {

    public Recipient {
        Objects.requireNonNull(unit, "unit");
    }

    static Recipient nobodyOf(String unit) {
        return new Recipient(unit, null, null);
    }

    /** Why this one was chosen, for the timeline. */
    String why() {
        return asDuty == null ? "named" : asDuty.name();
    }

    /** What tells this recipient from the others of one event. */
    String key() {
        return officer == null ? "unit " + unit : "officer " + officer;
    }
}
