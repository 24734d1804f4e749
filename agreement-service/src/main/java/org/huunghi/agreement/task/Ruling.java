package org.huunghi.agreement.task;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What the People's Committee decides on an escalated obstacle.
 *
 * @param addressee the ministry it goes to, {@code null} unless it is forwarded
 * @param due the new deadline, {@code null} unless it is extended
 * @param leads who takes over, empty unless it is reassigned
 */
public record Ruling(Resolution resolution, String note, String addressee, Due due, List<Lead> leads, Instant at) {

    /** A ruling that is not made yet. */
    public record Order(Resolution resolution, String note, String addressee, Due due, List<Lead> leads) {
        Ruling at(Instant now) {
            return new Ruling(resolution, note, addressee, due, leads, now);
        }
    }

    /** How an obstacle is dealt with. */
    public enum Resolution {
        RESOLVED,
        EXTENDED,
        REASSIGNED,
        FORWARDED
    }

    public Ruling {
        leads = leads == null ? List.of() : List.copyOf(leads);
    }

    /** In hours, to a tenth. */
    public double hoursSince(Instant escalated) {
        return Math.round(Duration.between(escalated, at).toMinutes() / 6.0) / 10.0;
    }
}
