package org.huunghi.notification.announcement;

import java.time.Instant;

/**
 * How far the queueing has come.
 *
 * @param unit index of the unit at which it goes on
 * @param after place of the officer of this unit who was last, {@code null} at its beginning
 * @param queued messages so far
 * @param nextAt when it goes on, {@code null} while it does not
 */
public record Progress(int unit, String after, int queued, Instant nextAt) {

    static final Progress NONE = new Progress(0, null, 0, null);

    Progress startingAt(Instant at) {
        return new Progress(unit, after, queued, at);
    }

    Progress ended() {
        return startingAt(null);
    }
}
