package org.huunghi.notification.policy;

import java.util.Objects;
import org.huunghi.notification.officer.Channel;

/**
 * What the unit does not leave to its officers.
 *
 * @param occasion the kind of event, for example {@code task.overdue}
 */
public record Mandate(String occasion, Channel channel) {

    public Mandate {
        Objects.requireNonNull(occasion, "occasion");
        Objects.requireNonNull(channel, "channel");
    }
}
